package claimmark.ide.editor.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.outline.OutlineTree.ListedAnnotation;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;

/** The outline of one article. What is selected in it is shown in the text, and what the caret is in is selected. */
final class ArticleOutline implements SessionListener {

    /** In milliseconds: typing is not held up by the outline, and the outline is not long behind. */
    private static final int PAUSE = 120;
    /** Nodes with more children than this begin closed. */
    private static final int MOST_OPEN = 50;
    /** In an outline with more annotations than this all nodes begin closed: nobody reads so many, and rows cost. */
    private static final int MOST_LISTED = 1000;

    private final TreeViewer viewer;
    private final ReviewContext article;
    private final Optional<IPostSelectionProvider> text;
    private final BlockKeys keys = new BlockKeys();
    private final Set<OutlineNode> known = new HashSet<>();
    private final Pause pause;
    private final ISelectionChangedListener caretFollower = event -> followText();
    private final AnnotationSelectionListener annotationFollower = ids -> followText();
    private OutlineTree tree;
    private boolean following;

    private ArticleOutline(TreeViewer viewer, ReviewContext article, Optional<IPostSelectionProvider> text) {
        this.viewer = viewer;
        pause = UiThread.of(viewer.getControl()).pause(PAUSE, this::update);
        this.article = article;
        this.text = text;
        tree = readTree();
    }

    /**
     * Shows the outline of an article until the viewer is disposed of.
     *
     * @param text tells when another part of the article's text is selected
     */
    static void show(TreeViewer viewer, ReviewContext article, Optional<IPostSelectionProvider> text) {
        ArticleOutline outline = new ArticleOutline(viewer, article, text);
        viewer.setLabelProvider(new OutlineCells(new OutlineLabels(article.session().places())));
        viewer.setInput(outline);
        outline.openNew(outline.roots());
        outline.followText();
        viewer.addSelectionChangedListener(outline::selectionChanged);
        outline.start();
        viewer.getControl().addDisposeListener(event -> outline.stop());
    }

    private void start() {
        article.session().addListener(this);
        article.selection().addListener(annotationFollower);
        text.ifPresent(provider -> provider.addPostSelectionChangedListener(caretFollower));
    }

    private void stop() {
        article.session().removeListener(this);
        article.selection().removeListener(annotationFollower);
        text.ifPresent(provider -> provider.removePostSelectionChangedListener(caretFollower));
    }

    private OutlineTree readTree() {
        ArticleSession session = article.session();
        AnnotationPlaces places = session.places();
        return OutlineTree.of(session.articleText(),
                places.inTextOrder().stream().map(annotation -> listed(annotation, places)).toList(), keys);
    }

    private static ListedAnnotation listed(Annotation annotation, AnnotationPlaces places) {
        return new ListedAnnotation(annotation, places.span(annotation.id()),
                places.words(annotation.id()).orElseGet(annotation::words));
    }

    List<OutlineNode> roots() {
        return tree.roots();
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAboutReview() || event.isAbout(Topic.ARTICLE)) {
            pause.begin();
        }
    }

    private void update() {
        if (!viewer.getControl().isDisposed()) {
            OutlineTree now = readTree();
            Optional<List<OutlineNode>> changed = tree.follow(now);
            following = true;
            if (changed.isPresent()) {
                // Only what is seen is shown anew. Even to find out that a row is as before takes the tree long.
                viewer.update(changed.get().toArray(), null);
            } else {
                tree = now;
                viewer.refresh();
            }
            following = false;
            openNew(roots());
            followText();
        }
    }

    /** Opens nodes that were not there before; what the reviewer closed stays closed. */
    private void openNew(List<OutlineNode> nodes) {
        for (OutlineNode node : nodes) {
            boolean hasChildren = !node.children().isEmpty();
            if (hasChildren && known.add(node) && node.children().size() <= MOST_OPEN
                    && tree.annotations() <= MOST_LISTED) {
                viewer.setExpandedState(node, true);
            }
            openNew(node.children());
        }
    }

    /** Selects what the caret is in, or the closed node that it is under. */
    private void followText() {
        if (following || viewer.getControl().isDisposed() || viewer.getControl().isFocusControl()) {
            return;
        }
        following = true;
        viewer.setSelection(inText().map(this::visible).map(StructuredSelection::new)
                .orElse(StructuredSelection.EMPTY), true);
        following = false;
    }

    private Optional<OutlineNode> inText() {
        return article.selection().last().flatMap(tree::annotation)
                .or(() -> article.textView().selection().flatMap(place -> tree.blockAt(place.start())));
    }

    private OutlineNode visible(OutlineNode node) {
        OutlineNode visible = node;
        for (@Nullable OutlineNode parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.parent() != null && !viewer.getExpandedState(parent)) {
                visible = parent;
            }
        }
        return visible;
    }

    /**
     * GTK also tells of a selection, and late, when the tree changed it by itself. The caret must not move then: the
     * reviewer may be typing. So only the tree that has the focus is obeyed.
     */
    private void selectionChanged(SelectionChangedEvent event) {
        if (!following && viewer.getControl().isFocusControl()
                && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            following = true;
            show(node);
            following = false;
        }
    }

    private void show(OutlineNode node) {
        Optional<AnnotationId> annotation = node.annotation().map(Annotation::id);
        Optional<TextSpan> block = node.block().map(Block::span);
        if (annotation.isPresent()) {
            article.selection().select(List.of(annotation.get()));
        } else if (block.isPresent() && block.get().end() <= article.session().readingDocument().getLength()) {
            article.selection().select(List.of());
            article.textView().reveal(block.get());
        }
    }
}
