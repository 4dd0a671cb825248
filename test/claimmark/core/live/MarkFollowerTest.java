package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

class MarkFollowerTest {

    private static final String FIRST = "The mayor spoke first.";
    private static final String SECOND = "The drivers were not asked at all.";
    private static final String THIRD = "It sent a Obama to refrain form interfering.";

    private final LiveSpans<String> spans = new LiveSpans<>();
    private final MarkFollower<String> follower = new MarkFollower<>(spans);
    private final StringBuilder text = new StringBuilder(String.join("\n\n", FIRST, SECOND, THIRD));
    private final Deque<TextReplacement> done = new ArrayDeque<>();

    @Test
    void marksGoWithWhatIsCutAndPasted() {
        mark(SECOND);
        mark("drivers");
        mark(SECOND + "\n\n" + THIRD);
        cut(SECOND + "\n\n");
        assertTrue(spans.isOrphaned("drivers"));
        paste(0, SECOND + "\n\n");
        assertMarked(SECOND, SECOND);
        assertMarked("drivers", "drivers");
        assertMarked(SECOND + "\n\n" + THIRD, THIRD);
        assertEquals(0, spans.span(SECOND).orElseThrow().start());
    }

    @Test
    void undoBringsThemBackAndRedoMovesThemAgain() {
        mark("drivers");
        TextSpan before = spans.span("drivers").orElseThrow();
        for (int round = 0; round < 3; round++) {
            cut(SECOND + "\n\n");
            paste(0, SECOND + "\n\n");
            assertMarked("drivers", "drivers");
            undo();
            undo();
            assertEquals(Optional.of(before), spans.span("drivers"));
        }
    }

    @Test
    void whatIsTypedBetweenCutAndPasteDoesNotMatter() {
        mark("drivers");
        cut(SECOND + "\n\n");
        type(text.length(), " More was typed.");
        cut("Obama");
        paste(0, SECOND + "\n\n");
        assertMarked("drivers", "drivers");
    }

    @Test
    void aDragThatInsertsFirstCarriesAMarkOnASingleWord() {
        mark("form");
        paste(0, "form");
        edit(text.lastIndexOf("form"), "form", "");
        assertEquals(Optional.of(new TextSpan(0, 4)), spans.span("form"));
        undo();
        assertEquals(text.lastIndexOf("form"), spans.span("form").orElseThrow().start());
        undo();
        assertMarked("form", "form");
    }

    @Test
    void aSingleWordThatIsPastedMuchLaterIsAnotherOne() {
        mark("first");
        cut("first");
        cut("sent a");
        paste(0, "first");
        assertTrue(spans.isOrphaned("first"));
    }

    @Test
    void aCopyKeepsTheMarksOfAnOriginalThatIsDeletedLater() {
        mark("drivers");
        paste(text.length(), SECOND);
        assertEquals(text.indexOf("drivers"), spans.span("drivers").orElseThrow().start());
        type(0, "Later. ");
        cut(SECOND);
        assertMarked("drivers", "drivers");
    }

    @Test
    void whatIsPastedWithOtherSpaceAroundItKeepsItsMarks() {
        mark("drivers");
        cut(SECOND + "\n\n");
        paste(text.length(), "\n\n" + SECOND);
        assertMarked("drivers", "drivers");
    }

    @Test
    void movedLinesCarryTheirMarksAndThoseOfThePassedLines() {
        mark("The");
        mark(FIRST);
        mark("drivers");
        String moved = SECOND + "\n\n" + FIRST + "\n";
        edit(0, FIRST + "\n\n" + SECOND + "\n", moved);
        assertEquals(Optional.of(TextSpan.ofLength(moved.indexOf(FIRST), 3)), spans.span("The"));
        assertMarked(FIRST, FIRST);
        assertMarked("drivers", "drivers");
        undo();
        assertEquals(Optional.of(new TextSpan(0, 3)), spans.span("The"));
        assertMarked("drivers", "drivers");
    }

    @Test
    void sortedLinesCarryTheirMarks() {
        text.replace(0, text.length(), "pear of Ana\napple of Ben\n\nfig of Cy\n\nend");
        mark("pear of Ana");
        mark("Ben");
        mark("fig of");
        mark("end");
        edit(0, "pear of Ana\napple of Ben\n\nfig of Cy\n", "\napple of Ben\nfig of Cy\npear of Ana\n");
        assertMarked("pear of Ana", "pear of Ana");
        assertMarked("Ben", "Ben");
        assertMarked("fig of", "fig of");
        assertMarked("end", "end");
    }

    @Test
    void typingOverAWordLeavesTheMarkOnWhatIsTyped() {
        mark("form");
        typeOver("form", "from");
        assertMarked("form", "from");
        undoTyping("from", "form");
        assertMarked("form", "form");
    }

    @Test
    void typingOnAfterACorrectionTypesOtherWords() {
        mark("form");
        typeOver("form", "from ever");
        assertMarked("form", "from");
    }

    @Test
    void twoWordsInPlaceOfOneThatWasWrittenAsOneAreBothMarked() {
        text.append(" It means alot to us.");
        mark("alot");
        typeOver("alot", "a lot or ");
        assertMarked("alot", "a lot");
    }

    @Test
    void deletingAWordAndTypingAnotherIsTypingOverIt() {
        mark("form");
        cut("form");
        type(text.indexOf(" interfering"), "from");
        assertMarked("form", "from");
    }

    @Test
    void deletingTheEndOfAWordAndTypingItAnewIsTypingOverIt() {
        mark("form");
        int at = text.indexOf("form");
        edit(at + 3, "m", "");
        edit(at + 2, "r", "");
        edit(at + 1, "o", "");
        type(at + 1, "rom it");
        assertMarked("form", "from");
    }

    @Test
    void theFirstLetterIsReplacedWithinTheMark() {
        mark("mayor");
        cut("m");
        type(text.indexOf("ayor"), "M");
        assertMarked("mayor", "Mayor");
    }

    @Test
    void theNewWordMayBeTypedBeforeTheOldOneIsDeleted() {
        mark("form");
        int at = text.indexOf("form");
        type(at, "from");
        for (int i = 0; i < 4; i++) {
            edit(at + 4, text.substring(at + 4, at + 5), "");
        }
        assertMarked("form", "from");
    }

    @Test
    void replacingAWordTellsThatItsWordsChanged() {
        mark("form");
        FollowedChange<String> change = edit(text.indexOf("form"), "form", "from");
        assertMarked("form", "from");
        assertEquals(Set.of("form"), change.rewritten());
    }

    @Test
    void replacingMoreThanAWordFindsTheWordInIt() {
        mark("form");
        edit(text.indexOf("refrain form"), "refrain form interfering", "abstain from interfering");
        assertMarked("form", "from");
    }

    @Test
    void deletingASentenceAndTypingSomethingElseLeavesItLost() {
        mark(SECOND);
        cut(SECOND);
        type(FIRST.length() + 2, "Nobody knows.");
        assertTrue(spans.isOrphaned(SECOND));
    }

    @Test
    void whiteSpaceInThePlaceOfAWordIsNoWord() {
        mark("form");
        cut("form");
        type(text.indexOf(" interfering"), "  ");
        assertTrue(spans.isOrphaned("form"));
    }

    @Test
    void aMarkPutElsewhereMeanwhileStays() {
        mark(SECOND);
        cut(SECOND);
        spans.put(SECOND, new TextSpan(0, 3));
        paste(text.length(), SECOND);
        assertMarked(SECOND, "The");
    }

    private void mark(String words) {
        int at = text.indexOf(words);
        assertTrue(at >= 0, words);
        spans.put(words, TextSpan.ofLength(at, words.length()));
    }

    private FollowedChange<String> cut(String words) {
        return edit(text.indexOf(words), words, "");
    }

    private FollowedChange<String> paste(int offset, String words) {
        return edit(offset, "", words);
    }

    private void type(int offset, String words) {
        for (int i = 0; i < words.length(); i++) {
            edit(offset + i, "", words.substring(i, i + 1));
        }
    }

    private void typeOver(String old, String words) {
        int at = text.indexOf(old);
        edit(at, old, words.substring(0, 1));
        type(at + 1, words.substring(1));
    }

    private void undoTyping(String typed, String old) {
        edit(text.indexOf(typed), typed, old);
    }

    private void undo() {
        TextReplacement last = done.pop();
        edit(last.offset(), last.inserted(), last.removed());
        done.pop();
    }

    private FollowedChange<String> edit(int offset, String removed, String inserted) {
        assertEquals(removed, text.substring(offset, offset + removed.length()));
        text.replace(offset, offset + removed.length(), inserted);
        TextReplacement edit = new TextReplacement(offset, removed, inserted);
        done.push(edit);
        return follower.replaced(edit);
    }

    private void assertMarked(String id, String words) {
        assertEquals(Optional.of(words), spans.span(id).map(span -> span.of(text)));
    }
}
