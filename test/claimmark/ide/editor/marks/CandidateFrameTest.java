package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import claimmark.ide.look.drawing.TextRow;

class CandidateFrameTest {

    /** Words 40 pixels wide and 16 high, of which 12 are above the baseline. */
    private final Rectangle frame = CandidateFrame.around(new TextRow(100, 140, 212), 12, 16);

    @Test
    void theFrameLeavesTwoPixelsOnBothSidesOfTheWords() {
        assertEquals(98, frame.x);
        // A rectangle is drawn one pixel wider than it is said to be.
        assertEquals(141, frame.x + frame.width);
    }

    @Test
    void theFrameLeavesTwoPixelsAboveAndBelowTheWords() {
        assertEquals(198, frame.y);
        assertEquals(218, frame.y + frame.height);
    }
}
