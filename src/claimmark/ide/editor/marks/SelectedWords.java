package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.session.places.AnnotationPlaces;

/** Sets the words of the selected marks in the page's own colour: grey words would be hard to read on their ground. */
public final class SelectedWords implements ITextPresentationListener {

    /** Of many selected marks, the words of some must do: they are asked for at each line. */
    private static final int MOST = 50;

    private final PresentedViewer viewer;
    private final AnnotationPlaces places;
    private final SpanMapping mapping;
    private List<AnnotationId> selected = List.of();

    private SelectedWords(PresentedViewer viewer, AnnotationPlaces places, SpanMapping mapping) {
        this.viewer = viewer;
        this.places = places;
        this.mapping = mapping;
    }

    public static SelectedWords install(PresentedViewer viewer, AnnotationPlaces places, SpanMapping mapping) {
        SelectedWords words = new SelectedWords(viewer, places, mapping);
        viewer.addTextPresentationListener(words);
        return words;
    }

    /** These are selected now. */
    public void select(List<AnnotationId> annotations) {
        List<TextSpan> changed = new ArrayList<>(spans());
        selected = List.copyOf(annotations.subList(0, Math.min(MOST, annotations.size())));
        changed.addAll(spans());
        for (TextSpan span : changed) {
            int end = Math.min(span.end(), viewer.getDocument().getLength());
            if (span.start() < end) {
                viewer.invalidateTextPresentation(span.start(), end - span.start());
            }
        }
    }

    private List<TextSpan> spans() {
        return selected.stream().flatMap(id -> places.span(id).stream()).flatMap(span -> mapping.toPage(span).stream())
                .toList();
    }

    @Override
    public void applyTextPresentation(@Nullable TextPresentation presentation) {
        if (presentation == null || selected.isEmpty()) {
            return;
        }
        IRegion line = presentation.getExtent();
        for (TextSpan span : spans()) {
            int start = Math.max(span.start(), line.getOffset());
            int end = Math.min(span.end(), line.getOffset() + line.getLength());
            if (start < end) {
                presentation.mergeStyleRange(
                        new StyleRange(start, end - start, viewer.getTextWidget().getForeground(), null));
            }
        }
    }
}
