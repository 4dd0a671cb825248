package claimmark.ide.editor.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a context menu leaves the selected words as they are. */
class MenuAtPointerTest {

    @ParameterizedTest
    @CsvSource({ "3, false", "4, true", "6, true", "7, false" })
    void onTheSelectedWordsAndNotBehindThem(int place, boolean stays) {
        assertEquals(stays, MenuAtPointer.isSelected(new Point(4, 3), place));
    }

    @ParameterizedTest
    @CsvSource({ "3, false", "4, true", "5, false" })
    void whereTheCaretIsAlready(int place, boolean stays) {
        assertEquals(stays, MenuAtPointer.isSelected(new Point(4, 0), place));
    }
}
