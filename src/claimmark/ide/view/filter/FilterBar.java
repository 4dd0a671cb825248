package claimmark.ide.view.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Status;
import claimmark.core.query.AnnotationFilter;
import claimmark.core.query.Assignment;
import claimmark.core.query.OutcomeChoice;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.Labels;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.form.FormBuilder;

/** The box to search in, and below it the choices of kind, verdict, status and, where there are any, more. */
public final class FilterBar {

    private final Composite area;
    private final Text search;
    private final List<FacetItem<?>> facets = new ArrayList<>();
    private final FacetItem<OutcomeChoice> verdict;
    private final FacetItem<Assignment> assignment;
    private final FacetItem<String> tag;
    private final Link hidden;
    private final Consumer<AnnotationFilter> listener;
    private AnnotationFilter filter = AnnotationFilter.ALL;
    private OutcomeNames outcomes = OutcomeNames.NONE;
    private List<Reviewer> reviewers = List.of();

    /** @param listener is told of every other filter */
    public FilterBar(Composite parent, Consumer<AnnotationFilter> listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        search.setMessage(FilterMessages.filterAnnotations);
        Accessibility.name(search, FilterMessages.filterAnnotations);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> use(filter.withText(search.getText())));
        // Each in a tool bar of its own, since GTK breaks no tool bar where the panel is narrow or the font large.
        Composite choices = new Composite(area, SWT.NONE);
        choices.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(0).create());
        choices.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        Accessibility.name(choices, FilterMessages.filterChoices);
        FacetItem<AnnotationKind> kind = facet(choices, LookMessages.kind, Labels::of, AnnotationFilter::withKind);
        kind.offer(Arrays.asList(AnnotationKind.values()));
        verdict = facet(choices, LookMessages.verdict, only -> outcomes.of(only), AnnotationFilter::withOutcome);
        FacetItem<Status> status = facet(choices, LookMessages.status, Labels::of, AnnotationFilter::withStatus);
        status.offer(Arrays.asList(Status.values()));
        assignment = facet(choices, LookMessages.assignee, this::name, AnnotationFilter::withAssignment);
        tag = facet(choices, LookMessages.tags, word -> word, AnnotationFilter::withTag);
        hidden = new Link(area, SWT.NONE);
        hidden.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        hidden.addListener(SWT.Selection, event -> clear());
        FormBuilder.setPresent(hidden, false);
    }

    /** @param narrowed the filter with what is chosen in the facet */
    private <T> FacetItem<T> facet(Composite choices, String name, Function<T, String> label,
            BiFunction<AnnotationFilter, Optional<T>, AnnotationFilter> narrowed) {
        FacetItem<T> facet = new FacetItem<>(choices, name, label, only -> use(narrowed.apply(filter, only)));
        facets.add(facet);
        return facet;
    }

    /**
     * Tells how many annotations the filter hides.
     *
     * @return the line that tells it, when that has come up or gone, so that its surroundings have to make room
     */
    public Optional<Control> showHidden(int count) {
        String words = count == 0 ? "" : NLS.bind(FilterMessages.hidden, count);
        boolean comesOrGoes = words.isEmpty() != hidden.getText().isEmpty();
        if (!words.equals(hidden.getText())) {
            hidden.setText(words);
            FormBuilder.setPresent(hidden, count > 0);
        }
        return comesOrGoes ? Optional.of(hidden) : Optional.empty();
    }

    Composite control() {
        return area;
    }

    public Text searchBox() {
        return search;
    }

    public AnnotationFilter filter() {
        return filter;
    }

    /** Offers what can be chosen in {@code review}. */
    public void offerChoicesOf(Review review) {
        OutcomeNames names = OutcomeNames.of(review);
        if (!names.equals(outcomes)) {
            outcomes = names;
            verdict.offer(names.choices());
        }
        if (!review.reviewers().equals(reviewers)) {
            reviewers = review.reviewers();
            assignment.offer(assignments());
        }
        tag.offer(review.annotations().stream().map(Annotation::tags).flatMap(List::stream).distinct().sorted()
                .toList());
    }

    private List<Assignment> assignments() {
        List<Assignment> offered = new ArrayList<>(List.of(new Assignment(Optional.empty())));
        reviewers.forEach(reviewer -> offered.add(new Assignment(Optional.of(reviewer.id()))));
        return offered;
    }

    private String name(Assignment assigned) {
        return assigned.reviewer().map(id -> reviewers.stream().filter(reviewer -> reviewer.id().equals(id))
                .map(Reviewer::name).findFirst().orElse(id)).orElse(LookMessages.unassigned);
    }

    /** Shows all annotations again. */
    public void clear() {
        facets.forEach(FacetItem::clear);
        filter = AnnotationFilter.ALL.withText(search.getText());
        search.setText("");
        use(AnnotationFilter.ALL);
    }

    private void use(AnnotationFilter other) {
        if (!other.equals(filter)) {
            filter = other;
            listener.accept(other);
        }
    }
}
