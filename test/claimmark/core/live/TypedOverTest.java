package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Words that are typed over, key by key, as people do it, and where their mark is after each key. */
class TypedOverTest {

    private static final int MARK = 1;

    private final LiveSpans<Integer> spans = new LiveSpans<>();
    private final Retyping<Integer> retyping = new Retyping<>();
    private String text = "Taxes fell by four percent last year. Wages rose.";

    private void mark(int mark, String words) {
        spans.put(mark, TextSpan.ofLength(text.indexOf(words), words.length()));
    }

    /** Selects these words and types others, key by key. */
    private Map<Integer, TextSpan> typeOver(String words, String keys) {
        int at = text.indexOf(words);
        Map<Integer, TextSpan> places = edit(at, words.length(), keys.substring(0, 1));
        return keys.length() == 1 ? places : type(at + 1, keys.substring(1));
    }

    private Map<Integer, TextSpan> type(int at, String keys) {
        Map<Integer, TextSpan> places = Map.of();
        for (int i = 0; i < keys.length(); i++) {
            places = edit(at + i, 0, keys.substring(i, i + 1));
        }
        return places;
    }

    private Map<Integer, TextSpan> edit(int at, int length, String inserted) {
        TextReplacement edit = new TextReplacement(at, text.substring(at, at + length), inserted);
        Map<Integer, TextSpan> touched = new HashMap<>();
        spans.overlapping(new TextSpan(at, at + length))
                .forEach(mark -> touched.put(mark, spans.span(mark).orElseThrow()));
        retyping.replaced(edit, touched);
        spans.replaced(edit);
        text = text.substring(0, at) + inserted + text.substring(at + length);
        return retyping.places(spans);
    }

    /** The words of a mark: where it is put, or else where it stands. */
    private String words(int mark, Map<Integer, TextSpan> places) {
        return Optional.ofNullable(places.get(mark)).or(() -> spans.span(mark)).map(span -> span.of(text)).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // All words of the mark, its first one, its last one.
        "four percent, five percent, five percent", "four, five, five percent", "percent, points, four points",
        // Words on both sides, which are not its own.
        "by four percent last, by five percent this, five percent" })
    void aMarkHasTheWordsThatWereTypedOverItsOwn(String words, String keys, String now) {
        mark(MARK, "four percent");
        assertEquals(now, words(MARK, typeOver(words, keys)));
    }

    @Test
    void aKeyThatIsTakenBackOnTheWayChangesNothing() {
        mark(MARK, "four percent");
        int at = text.indexOf("four percent");
        typeOver("four percent", "fivv");
        edit(at + 3, 1, "");
        assertEquals("five percent", words(MARK, type(at + 3, "e percent")));
    }

    @Test
    void whatIsTakenAwayBeforeTheTypedWordsBelongsToTheSameRun() {
        mark(MARK, "four percent");
        int at = text.indexOf("four percent");
        typeOver("four percent", "five percent");
        edit(at - 1, 1, "");
        assertEquals("five percent", words(MARK, edit(at - 1, 0, " ")));
    }

    @Test
    void fewWordsThatAreRemovedFirstAreFollowedAndManyAreNot() {
        mark(MARK, "four percent");
        int at = text.indexOf("four percent");
        edit(at, "four percent".length(), "");
        assertEquals("five percent", words(MARK, type(at, "five percent")));
        mark(2, "Taxes fell by five percent");
        edit(0, "Taxes fell by five percent".length(), "");
        assertEquals(Map.of(), type(0, "Nobody fell by five percent"));
    }

    @Test
    void aMarkOnTypedWordsStoodNowhereBefore() {
        mark(MARK, "four percent");
        typeOver("four percent", "five percent");
        mark(2, "five");
        int end = text.indexOf("five percent") + "five percent".length();
        assertFalse(edit(end - 1, 1, "d").containsKey(2));
    }

    @Test
    void whatIsTypedElsewhereIsAnotherRun() {
        mark(MARK, "four percent");
        mark(2, "Wages");
        typeOver("four percent", "five percent");
        Map<Integer, TextSpan> places = typeOver("Wages", "Rents");
        assertFalse(places.containsKey(MARK));
        assertEquals("Rents", words(2, places));
    }
}
