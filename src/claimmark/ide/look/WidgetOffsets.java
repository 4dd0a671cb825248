package claimmark.ide.look;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;

import claimmark.core.text.TextSpan;

/** Where the text of a page stands in its widget, which does not hold what is folded away. In UTF-16 units. */
public final class WidgetOffsets {

    private WidgetOffsets() {
    }

    /** An offset in the widget; -1 when it is folded away. */
    public static int of(ITextViewer viewer, int offset) {
        return viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
    }

    /** A span in the widget, cut to what the widget holds; empty when it is folded away. */
    public static TextSpan of(ITextViewer viewer, TextSpan span) {
        int length = viewer.getTextWidget().getCharCount();
        int start = Math.min(length, Math.max(0, of(viewer, span.start())));
        return new TextSpan(start, Math.min(length, Math.max(start, of(viewer, span.end()))));
    }
}
