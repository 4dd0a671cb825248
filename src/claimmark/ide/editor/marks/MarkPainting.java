package claimmark.ide.editor.marks;

import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.editor.place.LinesInSight;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.look.Palette;
import claimmark.ide.look.drawing.Drawn;

/**
 * Draws the marks of one viewer: a ground behind the words, a line under them, and a tick in the overview ruler.
 * Follows the theme. JFace's own painter is not used: it goes over all annotations at every change of one.
 */
public final class MarkPainting implements IPropertyChangeListener {

    private final PresentedViewer viewer;
    private final IOverviewRuler overview;

    private MarkPainting(PresentedViewer viewer, IOverviewRuler overview) {
        this.viewer = viewer;
        this.overview = overview;
    }

    /** Draws the marks in {@code model} from now on, until the viewer is disposed of. */
    public static void install(PresentedViewer viewer, MarkModel model, IOverviewRuler overview) {
        MarkPainting painting = new MarkPainting(viewer, overview);
        painting.addTypes();
        painting.applyColors();
        LinesInSight lines = new LinesInSight(viewer);
        viewer.addTextPresentationListener(new MarkGrounds(viewer, model));
        viewer.getTextWidget().addPaintListener(new MarkLines(viewer, model, lines));
        MarkRepaint repaint = new MarkRepaint(viewer, lines);
        model.addAnnotationModelListener(repaint);
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        themes.addPropertyChangeListener(painting);
        viewer.getTextWidget().addDisposeListener(event -> {
            themes.removePropertyChangeListener(painting);
            model.removeAnnotationModelListener(repaint);
        });
    }

    private void addTypes() {
        for (AnnotationKind kind : AnnotationKind.values()) {
            overview.addAnnotationType(MarkType.active(kind));
            overview.setAnnotationTypeLayer(MarkType.active(kind), Drawn.layer(kind));
        }
    }

    private void applyColors() {
        for (AnnotationKind kind : AnnotationKind.values()) {
            overview.setAnnotationTypeColor(MarkType.active(kind), Palette.line(kind));
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
