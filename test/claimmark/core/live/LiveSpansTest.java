package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

class LiveSpansTest {

    private final LiveSpans<String> spans = new LiveSpans<>();
    private final StringBuilder text = new StringBuilder("one two three four five");

    @Test
    void insertionBeforePushes() {
        mark("two");
        replace("one", "zero one");
        assertMarked("two", "two");
    }

    @Test
    void insertionAtTheStartPushes() {
        mark("two");
        insert(4, "new ");
        assertMarked("two", "two");
    }

    @Test
    void insertionAtTheEndDoesNotExtend() {
        mark("two");
        insert(7, "x");
        assertMarked("two", "two");
    }

    @Test
    void insertionInsideExtends() {
        mark("two");
        insert(5, "x");
        assertMarked("two", "txwo");
    }

    @Test
    void aCorrectionOfTheFirstWordsBelongsToTheMark() {
        mark("two three");
        replace("two", "2");
        assertMarked("two three", "2 three");
    }

    @Test
    void aCorrectionOfTheLastWordsBelongsToTheMark() {
        mark("two three");
        replace("three", "3");
        assertMarked("two three", "two 3");
    }

    @Test
    void partialOverlapTrims() {
        mark("two three");
        replace("one two", "nothing");
        assertMarked("two three", " three");
        replace("ree four", "...");
        assertMarked("two three", " th");
    }

    @Test
    void replacingAllWordsOrphans() {
        mark("two");
        LiveChange<String> change = replace("two", "2");
        assertEquals(new LiveChange<>(List.of("two"), List.of(), List.of()), change);
        assertTrue(spans.isOrphaned("two"));
        assertEquals(Optional.empty(), spans.span("two"));
        assertEquals(Optional.of("two"), spans.lastWords("two"));
        assertEquals(Optional.of(4), spans.lastPlace("two"));
        insert(0, "zero ");
        assertEquals(Optional.of(9), spans.lastPlace("two"));
    }

    @Test
    void wordsThatAReplacementRepeatsKeepTheirMarks() {
        mark("two");
        mark("four");
        mark("three");
        replace("two three four", "two 3 four");
        assertMarked("two", "two");
        assertMarked("four", "four");
        assertTrue(spans.isOrphaned("three"));
    }

    @Test
    void undoBringsOrphansBack() {
        mark("two");
        mark("three");
        mark("one two three four");
        replace("two three", "");
        assertEquals(List.of("one two three four"), spans.inOrder());
        assertEquals(2, edit(4, "", "two three").restored().size());
        assertMarked("two", "two");
        assertMarked("three", "three");
        assertMarked("one two three four", "one two three four");
    }

    @Test
    void redoAndUndoAgain() {
        mark("two");
        for (int round = 0; round < 3; round++) {
            replace("two", "2");
            assertTrue(spans.isOrphaned("two"));
            replace("2", "two");
            assertMarked("two", "two");
        }
    }

    @Test
    void undoOfARunOfBackspacesRestoresTheEnd() {
        mark("two");
        edit(6, "o", "");
        edit(5, "w", "");
        assertMarked("two", "t");
        edit(4, "t", "");
        assertTrue(spans.isOrphaned("two"));
        edit(4, "", "two");
        assertMarked("two", "two");
    }

    @Test
    void undoOfOvertypingRestores() {
        mark("two");
        edit(4, "two", "x");
        edit(5, "", "y");
        edit(6, "", "z");
        edit(4, "xyz", "two");
        assertMarked("two", "two");
    }

    @Test
    void pastingBackAfterOtherEditsRestores() {
        mark("two");
        mark("five");
        edit(4, "two ", "");
        replace("five", "5");
        insert(0, "zero, ");
        insert(text.length(), "!");
        edit(10, "", "two ");
        assertMarked("two", "two");
        assertTrue(spans.isOrphaned("five"));
    }

    @Test
    void theSameWordsElsewhereRestoreNothing() {
        mark("two");
        edit(4, "two ", "");
        edit(0, "", "two ");
        assertTrue(spans.isOrphaned("two"));
    }

    @Test
    void aMarkPutElsewhereMeanwhileStays() {
        mark("two");
        edit(4, "two ", "");
        spans.put("two", new TextSpan(0, 3));
        edit(4, "", "two ");
        assertMarked("two", "one");
    }

    @Test
    void aMarkOnTheReplacementIsOrphanedByUndoAndBroughtBackByRedo() {
        mark("two");
        replace("two", "2");
        mark("2");
        replace("2", "two");
        assertTrue(spans.isOrphaned("2"));
        assertMarked("two", "two");
        replace("two", "2");
        assertMarked("2", "2");
        assertTrue(spans.isOrphaned("two"));
        replace("2", "two");
        assertMarked("two", "two");
    }

    @Test
    void convertingLineDelimitersKeepsMarks() {
        text.setLength(0);
        text.append("one two\r\nthree\r\nfour");
        mark("two\r\nthree");
        mark("three");
        mark("four");
        edit(7, "\r\n", "\n");
        edit(13, "\r\n", "\n");
        assertMarked("two\r\nthree", "two\nthree");
        assertMarked("three", "three");
        assertMarked("four", "four");
    }

    @Test
    void findsWhatIsAtAPlace() {
        mark("two");
        mark("one two three");
        mark("two three");
        assertEquals(List.of("one two three", "two three", "two"), spans.at(4));
        assertEquals(List.of("one two three", "two three"), spans.at(7));
        assertEquals(List.of(), spans.at(13));
        assertEquals(List.of("one two three", "two three"), spans.overlapping(new TextSpan(7, 20)));
    }

    @Test
    void anEmptyMarkMovesAsACaret() {
        spans.put("caret", new TextSpan(4, 4));
        assertEquals(List.of("caret"), spans.at(4));
        edit(4, "", "x");
        assertEquals(Optional.of(new TextSpan(5, 5)), spans.span("caret"));
        edit(3, " xtwo", "");
        assertTrue(spans.isOrphaned("caret"));
        edit(3, "", " xtwo");
        assertEquals(Optional.of(new TextSpan(5, 5)), spans.span("caret"));
    }

    @Test
    void removedMarksAreForgotten() {
        mark("two");
        replace("two", "2");
        spans.remove("two");
        spans.remove("unknown");
        replace("2", "two");
        assertFalse(spans.isOrphaned("two"));
        assertEquals(List.of(), spans.inOrder());
    }

    @Test
    void refusesANegativeOffset() {
        assertThrows(IllegalArgumentException.class, () -> spans.replaced(new TextReplacement(-1, "", "x")));
    }

    /** Cutting "VW" takes back that "X" came and went, too; undoing the cut has to take all of that back. */
    @Test
    void anEditThatUndoesMoreThanItShowsIsUndoneAsAWhole() {
        text.replace(0, text.length(), "ABCDEFGHIJKLMNOPQRST");
        mark("HIJKLMNO");
        List<Edit> edits = List.of(new Edit(4, "EFGHIJ", "U"), new Edit(10, "P", ""), new Edit(14, "", "VW"),
                new Edit(16, "", "X"), new Edit(1, "BCDU", ""), new Edit(1, "KL", "Y"), new Edit(11, "X", ""),
                new Edit(1, "YMNO", ""), new Edit(5, "VW", ""));
        edits.forEach(edit -> edit(edit.offset(), edit.removed(), edit.inserted()));
        for (int i = edits.size() - 1; i >= 0; i--) {
            edit(edits.get(i).offset(), edits.get(i).inserted(), edits.get(i).removed());
        }
        assertMarked("HIJKLMNO", "HIJKLMNO");
    }

    /** More was typed than is remembered; what was typed last is remembered all the same. */
    @Test
    void theLastEditsAreUndoneHoweverMuchWasTypedBefore() {
        mark("two");
        String much = "x".repeat(1 << 20);
        for (int i = 0; i < 9; i++) {
            insert(0, much);
            edit(0, much, "");
        }
        edit(text.indexOf("two"), "two", "");
        insert(0, "a");
        edit(0, "a", "");
        insert(text.length(), "b");
        edit(text.length() - 1, "b", "");
        int at = text.indexOf("  ") + 1;
        edit(at, "", "two");
        assertMarked("two", "two");
    }

    private record Edit(int offset, String removed, String inserted) {
    }

    private void mark(String words) {
        spans.put(words, TextSpan.ofLength(text.indexOf(words), words.length()));
    }

    private LiveChange<String> replace(String removed, String inserted) {
        return edit(text.indexOf(removed), removed, inserted);
    }

    private void insert(int offset, String inserted) {
        edit(offset, "", inserted);
    }

    private LiveChange<String> edit(int offset, String removed, String inserted) {
        assertEquals(removed, text.substring(offset, offset + removed.length()));
        text.replace(offset, offset + removed.length(), inserted);
        return spans.replaced(new TextReplacement(offset, removed, inserted));
    }

    private void assertMarked(String id, String words) {
        assertEquals(Optional.of(words), spans.span(id).map(span -> span.of(text)));
    }
}
