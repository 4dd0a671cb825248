package claimmark.ide.editor.marks;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Which part of a document stands on the lines of a part of its page. For the UI thread. */
final class LinesInSight {

    /** In lines; StyledText has room for 300. */
    private static final int LAID_OUT = 500;

    private final SourceViewer viewer;

    LinesInSight(SourceViewer viewer) {
        this.viewer = viewer;
    }

    /** The region of the document whose lines lie between two heights of the widget; whole lines, in pixels. */
    IRegion between(int top, int bottom) {
        StyledText text = viewer.getTextWidget();
        int start = text.getOffsetAtLine(text.getLineIndex(top));
        int last = text.getLineIndex(bottom);
        int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        return region(start, end);
    }

    private IRegion region(int start, int end) {
        @Nullable IRegion region = viewer.widgetRange2ModelRange(new Region(start, end - start));
        return region != null ? region : new Region(0, 0);
    }

    /**
     * The region of the document whose lines the widget may have laid out: it keeps the layouts of some hundreds of
     * lines, from the first on the screen on. The others it lays out when they come into sight.
     */
    IRegion laidOut() {
        StyledText text = viewer.getTextWidget();
        int start = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - LAID_OUT));
        int next = text.getTopIndex() + LAID_OUT;
        int end = next < text.getLineCount() ? text.getOffsetAtLine(next) : text.getCharCount();
        return region(start, end);
    }

    /** The region of the document that is on the screen. */
    IRegion onScreen() {
        return between(0, viewer.getTextWidget().getClientArea().height);
    }
}
