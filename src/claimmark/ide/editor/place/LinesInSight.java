package claimmark.ide.editor.place;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Finds the part of a document that stands on some lines of its page. For the UI thread. */
public final class LinesInSight {

    /** In lines, from the one before the first on the screen: so many layouts does StyledText keep. */
    private static final int LAID_OUT = 300;

    private final SourceViewer viewer;

    public LinesInSight(SourceViewer viewer) {
        this.viewer = viewer;
    }

    /** The whole lines between two heights of the widget, in pixels, as a region of the document. */
    public IRegion between(int top, int bottom) {
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
     * The lines whose layout the widget may keep, as a region of the document: those on the screen, the one before, and
     * some that follow. It lays out the others when they come into sight. To ask for a line above the screen would
     * cost: the widget then measures, at once, all lines down to the screen.
     */
    public IRegion laidOut() {
        StyledText text = viewer.getTextWidget();
        int start = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 1));
        int next = text.getTopIndex() + LAID_OUT;
        int end = next < text.getLineCount() ? text.getOffsetAtLine(next) : text.getCharCount();
        return region(start, end);
    }

    /** The region of the document that is on the screen. */
    public IRegion onScreen() {
        return between(0, viewer.getTextWidget().getClientArea().height);
    }
}
