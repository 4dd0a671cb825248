package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Which part of a document stands on the lines of a part of its page. */
final class LinesInSight {

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
        @Nullable IRegion region = viewer.widgetRange2ModelRange(new Region(start, end - start));
        return region != null ? region : new Region(0, 0);
    }

    /** The region of the document that is on the screen. */
    IRegion onScreen() {
        return between(0, viewer.getTextWidget().getClientArea().height);
    }
}
