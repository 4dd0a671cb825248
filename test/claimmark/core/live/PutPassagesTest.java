package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.live.PutPassages.Copy;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** What was inserted is remembered until the same words are removed elsewhere. */
class PutPassagesTest {

    private static final String WORDS = "three whole words";

    private final PutPassages put = new PutPassages();

    private void insert(int offset, String words) {
        put.replaced(new TextReplacement(offset, "", words));
    }

    private List<Copy> copies(int offset, String removed) {
        return put.copiesOf(new TextReplacement(offset, removed, ""));
    }

    private static Copy copy(int start, int length, int offset) {
        return new Copy(TextSpan.ofLength(start, length), offset);
    }

    @Test
    void theSameWordsRemovedElsewhereAreACopy() {
        insert(10, WORDS);
        assertEquals(List.of(copy(1, WORDS.length(), 10)), copies(50, "(" + WORDS + ")"));
        assertEquals(List.of(copy(0, WORDS.length(), 10)), copies(10 + WORDS.length(), WORDS), "right behind it");
        assertEquals(List.of(), copies(50, "other words"));
        assertEquals(List.of(), copies(50, WORDS + ", " + WORDS), "which of both is meant is not known");
    }

    @Test
    void whatIsItselfRemovedIsNoCopyOfIt() {
        insert(10, WORDS);
        assertEquals(List.of(), copies(10, WORDS));
        assertEquals(List.of(), copies(8, "ab" + WORDS));
    }

    @Test
    void fewWordsAreACopyOnlyWhileNothingElseIsDone() {
        insert(10, "word");
        assertEquals(List.of(copy(0, 4, 10)), copies(50, "word"));
        insert(30, "x");
        assertEquals(List.of(), copies(50, "word"));
        insert(10, WORDS);
        insert(60, "x");
        assertEquals(1, copies(90, WORDS).size());
    }

    @Test
    void aSingleKeyIsNoPassage() {
        insert(10, "x");
        assertEquals(List.of(), copies(50, "x"));
    }

    @Test
    void itStandsWhereEditsBeforeItMoveIt() {
        insert(10, WORDS);
        insert(10, "ab");
        insert(0, "c");
        insert(13 + WORDS.length(), "behind");
        assertEquals(List.of(copy(0, WORDS.length(), 13)), copies(90, WORDS));
        put.replaced(new TextReplacement(0, "c", ""));
        assertEquals(List.of(copy(0, WORDS.length(), 12)), copies(90, WORDS));
    }

    @Test
    void whatIsEditedIsForgotten() {
        insert(10, WORDS);
        insert(11, "x");
        assertEquals(List.of(), copies(90, WORDS));
        insert(10, WORDS);
        put.replaced(new TextReplacement(9, "ab", ""));
        assertEquals(List.of(), copies(90, WORDS));
    }

    @Test
    void theLatestIsFirstAndOnlySomeAreKept() {
        for (int i = 0; i <= 32; i++) {
            insert(1000 * i, "passage number " + i + ".");
        }
        assertEquals(List.of(), copies(90_000, "passage number 0."));
        assertEquals(1, copies(90_000, "passage number 1.").size());
        insert(70_000, "passage number 5.");
        assertEquals(List.of(70_000, 5000), copies(90_000, "passage number 5.").stream().map(Copy::offset).toList());
    }

    @Test
    void marksWithinTheRemovedWordsGoToTheCopy() {
        Copy copy = copy(4, 10, 50);
        assertEquals(Optional.of(new TextSpan(50, 60)), copy.place(new TextSpan(4, 14)));
        assertEquals(Optional.of(new TextSpan(52, 53)), copy.place(new TextSpan(6, 7)));
        assertEquals(Optional.empty(), copy.place(new TextSpan(3, 7)));
        assertEquals(Optional.empty(), copy.place(new TextSpan(13, 15)));
    }
}
