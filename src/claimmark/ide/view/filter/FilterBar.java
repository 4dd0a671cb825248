package claimmark.ide.view.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.ide.look.Labels;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.Accessibility;

/** The box to search in, and the choices of kind, verdict and status below it. */
public final class FilterBar {

    private final Composite area;
    private final Text search;
    private final FacetItem<AnnotationKind> kind;
    private final FacetItem<OutcomeChoice> verdict;
    private final FacetItem<Status> status;
    private final Consumer<AnnotationFilter> listener;
    private AnnotationFilter filter = AnnotationFilter.ALL;
    private List<OutcomeChoice> outcomes = List.of();

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
        ToolBar choices = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        Accessibility.name(choices, FilterMessages.filterChoices);
        kind = new FacetItem<>(choices, LookMessages.kind, Labels::of, only -> use(filter.withKind(only)));
        kind.offer(Arrays.asList(AnnotationKind.values()));
        verdict = new FacetItem<>(choices, LookMessages.verdict, OutcomeChoice::label,
                only -> use(filter.withOutcome(only)));
        status = new FacetItem<>(choices, LookMessages.status, Labels::of, only -> use(filter.withStatus(only)));
        status.offer(Arrays.asList(Status.values()));
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

    /** Offers what can come of verdicts in {@code review}. */
    public void offerVerdictsOf(Review review) {
        List<OutcomeChoice> offered = new ArrayList<>(List.of(new OutcomeChoice.Unrated()));
        review.ratingScales().stream().map(RatingScale::values).flatMap(List::stream).map(RatingValue::alternateName)
                .distinct().map(OutcomeChoice.Rated::new).forEach(offered::add);
        if (review.reviewers().size() > 1) {
            offered.add(new OutcomeChoice.Split());
        }
        if (!offered.equals(outcomes)) {
            outcomes = offered;
            verdict.offer(offered);
        }
    }

    /** Shows all annotations again. */
    public void clear() {
        kind.show(Optional.empty());
        verdict.show(Optional.empty());
        status.show(Optional.empty());
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
