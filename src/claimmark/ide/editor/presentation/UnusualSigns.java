package claimmark.ide.editor.presentation;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.core.language.UnusualCharacter;
import claimmark.core.language.UnusualCharacter.Kind;
import claimmark.core.language.UnusualCharacters;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Palette;

/**
 * Draws a sign at each unusual character on the screen, in the text as readers see it: a flag where a character takes
 * no space, a frame around one that does.
 */
final class UnusualSigns {

    /** In UTF-16 units: a longer line is drawn without signs, since all of it would be searched at each painting. */
    private static final int LONGEST_LINE = 50_000;
    private static final int FLAG = 5;

    private final StyledText text;

    private UnusualSigns(StyledText text) {
        this.text = text;
    }

    static void install(StyledText text) {
        text.addPaintListener(new UnusualSigns(text)::paint);
    }

    private void paint(PaintEvent event) {
        int first = text.getLineIndex(event.y);
        int last = text.getLineIndex(event.y + event.height);
        Color color = Palette.line(AnnotationKind.TYPO);
        event.gc.setForeground(color);
        event.gc.setBackground(color);
        for (int line = first; line <= last; line++) {
            int start = text.getOffsetAtLine(line);
            int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
            if (start < end && end - start <= LONGEST_LINE) {
                String words = text.getContent().getTextRange(start, end - start);
                UnusualCharacters.of(words).forEach(unusual -> draw(unusual, start, event.gc));
            }
        }
    }

    private void draw(UnusualCharacter unusual, int lineStart, GC gc) {
        int offset = lineStart + unusual.offset();
        int height = text.getLineHeight(offset);
        if (unusual.kind() == Kind.LOOK_ALIKE || unusual.kind() == Kind.CONTROL) {
            Rectangle box = text.getTextBounds(offset, offset + unusual.span().length() - 1);
            gc.drawRectangle(box.x, box.y + 1, Math.max(2, box.width - 1), box.height - 3);
        } else {
            Point place = text.getLocationAtOffset(offset);
            gc.drawLine(place.x, place.y + 1, place.x, place.y + height - 2);
            gc.fillPolygon(new int[] { place.x, place.y + 1, place.x + FLAG, place.y + 1 + FLAG / 2, place.x,
                    place.y + 1 + FLAG });
        }
    }
}
