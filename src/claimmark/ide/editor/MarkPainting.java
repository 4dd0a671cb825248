package claimmark.ide.editor;

import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Palette;

/**
 * Draws the marks of one viewer: a ground behind the words, a line under them, and a tick in the overview ruler.
 * Follows the theme.
 */
final class MarkPainting implements IPropertyChangeListener {

    private static final String LINE = "claimmark.line";
    private static final String GROUND = "claimmark.ground";
    private static final String FRAME = "claimmark.frame";

    private final SourceViewer viewer;
    private final IOverviewRuler overview;
    private final AnnotationPainter lines;
    private final AnnotationPainter grounds;

    private MarkPainting(SourceViewer viewer, IAnnotationAccess access, IOverviewRuler overview) {
        this.viewer = viewer;
        this.overview = overview;
        lines = new AnnotationPainter(viewer, access);
        grounds = new AnnotationPainter(viewer, access);
    }

    /** Draws from now on, until the viewer is disposed of. */
    static void install(SourceViewer viewer, IAnnotationAccess access, IOverviewRuler overview) {
        MarkPainting painting = new MarkPainting(viewer, access, overview);
        painting.addTypes();
        painting.applyColors();
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        themes.addPropertyChangeListener(painting);
        viewer.getTextWidget().addDisposeListener(event -> themes.removePropertyChangeListener(painting));
    }

    private void addTypes() {
        lines.addDrawingStrategy(LINE, new MarkLine());
        lines.addDrawingStrategy(FRAME, new FrameLine());
        lines.addAnnotationType(MarkType.CANDIDATE, FRAME);
        grounds.addTextStyleStrategy(GROUND, new AnnotationPainter.HighlightingStrategy());
        for (AnnotationKind kind : AnnotationKind.values()) {
            lines.addAnnotationType(MarkType.active(kind), LINE);
            lines.addAnnotationType(MarkType.done(kind), LINE);
            grounds.addAnnotationType(MarkType.active(kind), GROUND);
            grounds.addAnnotationType(MarkType.selected(kind), GROUND);
            overview.addAnnotationType(MarkType.active(kind));
            overview.setAnnotationTypeLayer(MarkType.active(kind), kind.ordinal() + 1);
        }
        viewer.addPainter(lines);
        viewer.addTextPresentationListener(grounds);
        viewer.addPainter(grounds);
    }

    private void applyColors() {
        Color page = viewer.getTextWidget().getBackground();
        lines.setAnnotationTypeColor(MarkType.CANDIDATE, viewer.getTextWidget().getForeground());
        for (AnnotationKind kind : AnnotationKind.values()) {
            Color line = Palette.line(kind);
            lines.setAnnotationTypeColor(MarkType.active(kind), line);
            lines.setAnnotationTypeColor(MarkType.done(kind), line);
            grounds.setAnnotationTypeColor(MarkType.active(kind), Palette.tint(kind, page));
            grounds.setAnnotationTypeColor(MarkType.selected(kind), Palette.selected(kind, page));
            overview.setAnnotationTypeColor(MarkType.active(kind), line);
        }
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        String property = event.getProperty();
        if (property.startsWith(Palette.PREFIX) || IThemeManager.CHANGE_CURRENT_THEME.equals(property)) {
            applyColors();
            overview.update();
            viewer.invalidateTextPresentation();
        }
    }
}
