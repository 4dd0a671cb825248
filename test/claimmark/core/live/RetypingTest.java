package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Where marks on rewritten words go, and when that is left to others. */
class RetypingTest {

    @Test
    void aSentenceThatIsRewrittenKeepsItsMark() {
        assertEquals(1, placesAfterRewriting(1));
    }

    @Test
    void aLargeRewritingWithManyMarksIsNotComparedMarkByMark() {
        assertEquals(0, placesAfterRewriting(400));
    }

    @Test
    void aMarkWithoutWordsWhereWordsWereRemovedHasAPlaceBeforeThem() {
        Retyping<Integer> retyping = new Retyping<>();
        retyping.replaced(new TextReplacement(6, "some words", ""), Map.of());
        retyping.replaced(new TextReplacement(6, "", "x"), Map.of(1, new TextSpan(6, 6)));
        assertEquals(Map.of(), retyping.places(new LiveSpans<>()));
    }

    /** The number of marks that are placed when some sentences, with one mark in each, are rewritten. */
    private static int placesAfterRewriting(int sentences) {
        LiveSpans<Integer> spans = new LiveSpans<>();
        Map<Integer, TextSpan> touched = new HashMap<>();
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            TextSpan mark = TextSpan.ofLength(before.length() + 4, "harbour master 1000".length());
            before.append("The harbour master ").append(1000 + i).append(" spoke of the ferry first.\n");
            spans.put(i, mark);
            touched.put(i, mark);
        }
        String old = before.toString();
        String now = old.replace("master", "pilot").replace("first.", "again.");
        TextReplacement edit = new TextReplacement(0, old, now);
        spans.replaced(edit);
        Retyping<Integer> retyping = new Retyping<>();
        retyping.replaced(edit, touched);
        return retyping.places(spans).size();
    }
}
