package claimmark.ide.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;

import claimmark.core.text.ArticleText;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/**
 * Keeps the folds of a reading page in step with the structure of its article. A fold stays open or closed as the
 * reviewer left it. A fold that comes up while the article is edited begins open, so that no text disappears unasked.
 */
public final class Folding implements SessionListener {

    private final ArticleSession session;
    private final FoldingViewer viewer;
    /** Whether the structure of the article is known. That of a large article is read after the article is shown. */
    private boolean structured;

    private Folding(ArticleSession session, FoldingViewer viewer) {
        this.session = session;
        this.viewer = viewer;
    }

    /** Folds what is no part of the article, until the viewer is disposed of. */
    public static Folding install(ArticleSession session, FoldingViewer viewer) {
        Folding folding = new Folding(session, viewer);
        viewer.enableProjection();
        folding.update(true);
        FoldPainter painter = new FoldPainter(viewer, session.places());
        viewer.getTextWidget().addListener(SWT.Paint, event -> painter.paint(event.gc));
        FoldGestures.install(viewer);
        session.addListener(folding);
        viewer.getTextWidget().addDisposeListener(event -> session.removeListener(folding));
        return folding;
    }

    /** Opens all folds when one is closed, and closes all otherwise. */
    public void toggleAll() {
        List<FurnitureFold> folds = viewer.folds();
        boolean close = folds.stream().noneMatch(FurnitureFold::isCollapsed);
        folds.forEach(fold -> {
            if (close) {
                fold.markCollapsed();
            } else {
                fold.markExpanded();
            }
        });
        // With redrawing off, the viewer keeps the line at its top where it is.
        viewer.setRedraw(false);
        model().modifyAnnotations(null, null, folds.toArray(Annotation[]::new));
        viewer.setRedraw(true);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            // What the reviewer takes out of the article is folded at once.
            update(!structured || event.isAbout(Topic.BLOCK_LABELS));
        }
        if (!event.annotations().isNone()) {
            // The lines of closed folds tell how many annotations they hide.
            viewer.repaint();
        }
    }

    /** @param closeNew whether runs that were not there before are closed */
    private void update(boolean closeNew) {
        Set<FurnitureFold> before = new LinkedHashSet<>(viewer.folds());
        Map<FurnitureFold, Position> added = new HashMap<>();
        Set<FurnitureFold> kept = new LinkedHashSet<>();
        ArticleText article = session.articleText();
        for (TextSpan run : FurnitureRuns.of(article)) {
            List<FurnitureFold> old = overlapping(before, run);
            boolean closed = old.isEmpty() ? closeNew : old.stream().allMatch(FurnitureFold::isCollapsed);
            int lines = countLines(article.text(), run);
            if (old.size() == 1 && span(old.get(0)).equals(run)) {
                old.get(0).setLines(lines);
                kept.add(old.get(0));
            } else {
                added.put(new FurnitureFold(closed, lines), new FoldedLines(run, session.readingDocument()));
            }
        }
        structured = !article.blocks().isEmpty();
        before.removeAll(kept);
        if (!before.isEmpty() || !added.isEmpty()) {
            viewer.setRedraw(false);
            model().modifyAnnotations(before.toArray(Annotation[]::new), added, null);
            viewer.setRedraw(true);
        }
    }

    private List<FurnitureFold> overlapping(Set<FurnitureFold> folds, TextSpan run) {
        List<FurnitureFold> found = new ArrayList<>();
        folds.stream().filter(fold -> span(fold).overlaps(run)).forEach(found::add);
        return found;
    }

    private TextSpan span(FurnitureFold fold) {
        return viewer.lines(fold).map(FoldedLines::text).orElseGet(() -> new TextSpan(0, 0));
    }

    private static int countLines(String text, TextSpan run) {
        return (int) run.of(text).lines().filter(line -> !line.isBlank()).count();
    }

    private ProjectionAnnotationModel model() {
        return Objects.requireNonNull(viewer.getProjectionAnnotationModel());
    }
}
