package claimmark.ide.editor.place;

import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

import claimmark.core.text.TextSpan;

/** What of its document a page shows. Offsets are those of the document. For the UI thread. */
public final class Scrolling {

    private Scrolling() {
    }

    /** Where the first row begins of which at least half is in sight. */
    public static int top(SourceViewer viewer) {
        StyledText text = viewer.getTextWidget();
        int line = text.getLineIndex(0);
        int above = text.getOffsetAtLine(line);
        int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
        if (isInSight(text, above)) {
            return model(viewer, above);
        }
        int inSight = end;
        while (inSight - above > 1) {
            int middle = (above + inSight) >>> 1;
            if (isInSight(text, middle)) {
                inSight = middle;
            } else {
                above = middle;
            }
        }
        return model(viewer, inSight);
    }

    private static boolean isInSight(StyledText text, int offset) {
        return text.getLocationAtOffset(offset).y >= -text.getLineHeight(offset) / 2;
    }

    private static int model(SourceViewer viewer, int widgetOffset) {
        return Math.max(0, viewer.widgetOffset2ModelOffset(widgetOffset));
    }

    /** Scrolls so that the row of a place is the first; a place that is folded away is left so. */
    public static void show(SourceViewer viewer, int top) {
        StyledText text = viewer.getTextWidget();
        int offset = viewer.modelOffset2WidgetOffset(top);
        if (offset >= 0) {
            text.setTopIndex(text.getLineAtOffset(offset));
            text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y);
        }
    }

    /**
     * Whether one of these places is on the screen: at least a row of it, or the gap where it would be. The widget lays
     * out whatever it is asked for, and is only asked for what stands on a line on the screen.
     */
    public static boolean shows(SourceViewer viewer, Collection<TextSpan> places) {
        IRegion lines = new LinesInSight(viewer).onScreen();
        return places.stream()
                .filter(place -> place.end() >= lines.getOffset()
                        && place.start() <= lines.getOffset() + lines.getLength())
                .anyMatch(place -> isOnScreen(viewer, place));
    }

    private static boolean isOnScreen(SourceViewer viewer, TextSpan place) {
        StyledText text = viewer.getTextWidget();
        @Nullable IRegion shown = viewer.modelRange2WidgetRange(new Region(place.start(), place.length()));
        if (shown == null) {
            return false;
        }
        int end = shown.getOffset() + shown.getLength();
        return text.getLocationAtOffset(shown.getOffset()).y + text.getLineHeight(shown.getOffset())
                <= text.getClientArea().height && text.getLocationAtOffset(end).y >= 0;
    }
}
