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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The outline of one article. What is selected in it is shown in the text, and what the caret is in is selected. */
public final class ArticleOutlinePage extends ContentOutlinePage implements SessionListener {

    /** In milliseconds: typing is not held up by the outline, and the outline is not long behind. */
    private static final int PAUSE = 120;
    /** How many nodes are shown at once under one; the rest follows when it is asked for. */
    private static final int MOST_AT_ONCE = 500;
    /** Nodes with more children than this begin closed. */
    private static final int MOST_OPEN = 50;

    private final IEditorPart editor;
    private final ReviewContext article;
    private final BlockKeys keys = new BlockKeys();
    private final Set<OutlineNode> known = new HashSet<>();
    private final Runnable update = this::update;
    private final ISelectionChangedListener caretFollower = event -> followText();
    private final AnnotationSelectionListener annotationFollower = ids -> followText();
    private OutlineTree tree;
    private boolean following;

    public ArticleOutlinePage(IEditorPart editor, ReviewContext article) {
        this.editor = editor;
        this.article = article;
        tree = OutlineTree.of(article.session(), keys);
    }

    List<OutlineNode> roots() {
        return tree.roots();
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(MOST_AT_ONCE);
        viewer.setContentProvider(new OutlineContent());
        viewer.setLabelProvider(new OutlineCells(new OutlineLabels(article.session())));
        viewer.setInput(this);
        openNew(roots());
        followText();
        article.session().addListener(this);
        article.selection().addListener(annotationFollower);
        if (editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider text) {
            text.addPostSelectionChangedListener(caretFollower);
        }
    }

    @Override
    public void dispose() {
        article.session().removeListener(this);
        article.selection().removeListener(annotationFollower);
        if (editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider text) {
            text.removePostSelectionChangedListener(caretFollower);
        }
        super.dispose();
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAboutReview() || event.isAbout(Topic.ARTICLE)) {
            getControl().getDisplay().timerExec(PAUSE, update);
        }
    }

    private void update() {
        if (!getControl().isDisposed()) {
            tree = OutlineTree.of(article.session(), keys);
            following = true;
            getTreeViewer().refresh();
            following = false;
            openNew(roots());
            followText();
        }
    }

    /** Opens nodes that were not there before; what the reviewer closed stays closed. */
    private void openNew(List<OutlineNode> nodes) {
        for (OutlineNode node : nodes) {
            boolean hasChildren = !node.children().isEmpty();
            if (hasChildren && known.add(node) && node.children().size() <= MOST_OPEN) {
                getTreeViewer().setExpandedState(node, true);
            }
            openNew(node.children());
        }
    }

    /** Selects what the caret is in, or the closed node that it is under. */
    private void followText() {
        if (following || getControl().isDisposed() || getControl().isFocusControl()) {
            return;
        }
        inText().ifPresent(node -> {
            following = true;
            getTreeViewer().setSelection(new StructuredSelection(visible(node)), true);
            following = false;
        });
    }

    private Optional<OutlineNode> inText() {
        List<AnnotationId> selected = article.selection().annotations();
        Optional<OutlineNode> annotation = selected.isEmpty() ? Optional.empty()
                : tree.annotation(selected.get(selected.size() - 1));
        return annotation.or(() -> article.textView().selection().flatMap(place -> tree.blockAt(place.start())));
    }

    private OutlineNode visible(OutlineNode node) {
        OutlineNode visible = node;
        for (@Nullable OutlineNode parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.parent() != null && !getTreeViewer().getExpandedState(parent)) {
                visible = parent;
            }
        }
        return visible;
    }

    @Override
    public void selectionChanged(@Nullable SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event != null && event.getSelection() instanceof IStructuredSelection selection
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
