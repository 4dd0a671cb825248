package claimmark.ide.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.query.AnnotationFilter;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.LabelWords;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.PanelContribution;
import claimmark.ide.look.panel.PanelFeatures;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.ReviewerIdentity;
import claimmark.ide.session.event.ChangedAnnotations.Named;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.view.filter.FilterBar;
import claimmark.ide.view.form.DetailForm;
import claimmark.ide.view.list.AnchorLooks;
import claimmark.ide.view.list.AnnotationList;

/** The panel's content for one article: progress, filter, cards and form, kept in step with the article's session. */
final class ReviewPanel {

    private static final LabelWords WORDS = new LabelWords();

    private final ReviewContext article;
    private final AnnotationPlaces places;
    private final Composite area;
    private final PanelBanners banners;
    private final CheckProgress progress;
    private final FilterBar filterBar;
    private final PanelSplit split;
    private final Composite listArea;
    private final StackLayout stack = new StackLayout();
    private final AnnotationList list;
    private final Composite marking;
    private final Composite noMatch;
    private final DetailForm form;
    private final SessionFollower follower;
    private final AnchorLooks looks;
    private final List<PanelContribution> contributions;
    private final ListedAnnotations listed = new ListedAnnotations();
    /** Since the list was shown last. */
    private boolean contributionsChanged;

    ReviewPanel(Composite parent, ReviewContext article, ReviewerIdentity identity, CommandKeys keys,
            SashMemory memory) {
        this.article = article;
        places = article.session().places();
        looks = new AnchorLooks(places);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(head);
        head.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        banners = new PanelBanners(head, article, identity, area);
        progress = new CheckProgress(head);
        // A feature may say so before this panel is complete, and several times for one step of the reviewer.
        Runnable later = UiThread.of(area).once(this::showContributions);
        Runnable changed = () -> {
            contributionsChanged = true;
            later.run();
        };
        contributions = PanelFeatures.declared().stream().map(feature -> feature.open(article, changed)).toList();
        contributions.forEach(brought -> brought.createHead(head));
        filterBar = new FilterBar(head, filter -> filtered());
        for (Control row : head.getChildren()) {
            if (row.getLayoutData() == null) {
                row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            }
        }
        split = new PanelSplit(area, memory);
        split.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        listArea = new Composite(split.control(), SWT.NONE);
        listArea.setLayout(stack);
        list = new AnnotationList(listArea, places, looks);
        marking = EmptyStates.marking(listArea, keys);
        noMatch = EmptyStates.noMatch(listArea, filterBar::clear);
        form = new DetailForm(split.control(), keys, contributions);
        split.listNeeds(() -> stack.topControl == list.control() ? list.neededHeight() : Integer.MAX_VALUE);
        list.onHeight(split::fit);
        list.onSelection(this::selectedInList);
        list.onOpen(article.textView()::focus);
        EscapeKey.install(area, filterBar.searchBox(), article.textView()::focus);
        follower = new SessionFollower(area, this::refresh);
        connect();
    }

    private void connect() {
        ArticleSession session = article.session();
        AnnotationSelectionListener selection = new EditorFollower();
        session.addListener(follower);
        session.unsaved().add(form.fields());
        article.selection().addListener(selection);
        area.addDisposeListener(event -> {
            session.removeListener(follower);
            session.unsaved().remove(form.fields());
            article.selection().removeListener(selection);
            contributions.forEach(PanelContribution::close);
        });
        refresh(SessionEvent.ofAllAnnotations());
        showSelected(article.selection().annotations());
    }

    Composite control() {
        return area;
    }

    AnnotationList list() {
        return list;
    }

    DetailForm form() {
        return form;
    }

    void setFocus() {
        if (stack.topControl == list.control()) {
            list.control().setFocus();
        } else {
            focusFilter();
        }
    }

    void focusFilter() {
        filterBar.searchBox().setFocus();
        filterBar.searchBox().selectAll();
    }

    /** Hands over typed text before the panel shows something else. The text for a closed article is dropped. */
    void finish(ArticleSessions sessions) {
        boolean open = sessions.find(article.session().location().path())
                .filter(session -> session == article.session()).isPresent();
        if (open) {
            form.fields().handOver();
        } else {
            form.fields().discard();
        }
    }

    /** Shows the history of the whole review in the place of the form. */
    void showHistory() {
        article.selection().select(List.of());
        list.select(List.of());
        form.showHistory(article.session()).setFocus();
        split.showBoth();
    }

    /** Shows the history of the whole review, and whether it fits. */
    void verifyHistory() {
        article.selection().select(List.of());
        list.select(List.of());
        form.showHistory(article.session()).verify();
        split.showBoth();
    }

    /** Deletes the annotations that are selected in the list, and selects the one that takes their place. */
    void deleteSelected() {
        List<AnnotationId> going = list.selection();
        if (going.isEmpty()) {
            return;
        }
        Optional<AnnotationId> next = list.neighbour(going);
        article.annotating().delete(going);
        article.selection().select(next.map(List::of).orElse(List.of()));
    }

    private final class EditorFollower implements AnnotationSelectionListener {

        @Override
        public void annotationsSelected(List<AnnotationId> annotations) {
            showSelected(annotations);
        }

        @Override
        public void placeShown(TextSpan place) {
            form.placeShown(place);
        }
    }

    private void showSelected(List<AnnotationId> annotations) {
        follower.take().ifPresent(this::refreshList);
        if (form.shown().filter(id -> places.review().annotation(id).isEmpty()).isPresent()) {
            form.refresh();
        }
        if (listed.keep(annotations)) {
            showList();
        }
        list.select(annotations);
        form.show(ShownAnnotation.of(article, annotations));
    }

    /** What is hidden now is not selected any more, so that the form does not show it. */
    private void filtered() {
        listed.keep(List.of());
        article.selection().selectInSight(article.selection().annotations().stream().filter(this::isLetThrough)
                .toList());
        showList();
    }

    private boolean isLetThrough(AnnotationId id) {
        return places.review().annotation(id).filter(annotation -> isShown(annotation, places.review())).isPresent();
    }

    private void selectedInList() {
        article.selection().select(list.selection());
        if (list.selection().isEmpty()) {
            list.selectedGuest().ifPresentOrElse(this::show, () -> form.show(Optional.empty()));
        }
    }

    private void show(ListItem guest) {
        guest.span().ifPresent(article.textView()::reveal);
        form.show(guest);
    }

    private void showContributions() {
        // What happened to the annotations in the same step is mostly told later.
        follower.take().ifPresent(this::refresh);
        if (contributionsChanged) {
            showList();
            list.updateAll();
        }
    }

    private void refresh(SessionEvent event) {
        refreshList(event);
        form.refresh();
    }

    private void refreshList(SessionEvent event) {
        banners.show();
        boolean elsewhere = looks.read(event.annotations());
        if (event.isAboutReview() || event.isAbout(Topic.SIDECAR) || elsewhere) {
            boolean others = contributionsChanged;
            showList();
            if (!others && event.annotations() instanceof Named changed && !changed.ids().isEmpty()) {
                list.update(changed.ids());
            } else {
                list.updateAll();
            }
        }
    }

    private void showList() {
        contributionsChanged = false;
        Review review = places.review();
        List<Annotation> all = places.inTextOrder();
        List<AnnotationId> shown = listed.of(all, annotation -> isShown(annotation, review));
        progress.show(all);
        filterBar.offerChoicesOf(review);
        BroughtSections brought = BroughtSections.of(contributions, filterBar.filter());
        filterBar.showHidden(all.size() - shown.size() + brought.hidden())
                .ifPresent(line -> area.layout(new Control[] { line }));
        list.show(shown, brought.sections());
        list.select(article.selection().annotations());
        form.shownItem().filter(item -> !list.contains(item)).ifPresent(gone -> form.show(Optional.empty()));
        split.showBoth(!all.isEmpty() || !list.isEmpty() || form.showsHistory(), listArea);
        Control top = inFront(all.isEmpty());
        if (top != stack.topControl) {
            stack.topControl = top;
            top.setVisible(true);
            listArea.layout();
        }
        split.fit();
    }

    private Control inFront(boolean nothingMarked) {
        boolean refused = article.session().sidecar().refusal().isPresent();
        if (!list.isEmpty() || nothingMarked && refused) {
            return list.control();
        }
        return nothingMarked && filterBar.filter().equals(AnnotationFilter.ALL) ? marking : noMatch;
    }

    private boolean isShown(Annotation annotation, Review review) {
        return filterBar.filter().matches(annotation,
                () -> places.words(annotation.id()).orElseGet(annotation::words), review, WORDS);
    }
}
