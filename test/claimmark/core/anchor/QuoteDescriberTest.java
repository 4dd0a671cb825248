package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

class QuoteDescriberTest {

    private final QuoteDescriber describer = new QuoteDescriber();

    @Test
    void contextIsMadeOfWholeWords() {
        String text =
                "The Kremlin said on Tuesday that the two leaders spoke by telephone about the war in Georgia again.";
        int start = text.indexOf("leaders");
        TextQuoteSelector quote = describer.describe(text, TextSpan.ofLength(start, 7));
        assertEquals(new TextQuoteSelector("leaders", "Kremlin said on Tuesday that the two ",
                " spoke by telephone about the war"), quote);
    }

    @Test
    void contextGrowsUntilTheQuoteIsUnique() {
        String line = "He said no word about it to anyone who asked him then. ";
        String text = "First. " + line + line + line + "Last.";
        int start = text.indexOf(line, 20) + 8;
        TextQuoteSelector quote = describer.describe(text, TextSpan.ofLength(start, 7));
        String whole = quote.prefix() + quote.exact() + quote.suffix();
        assertEquals(text.indexOf(whole), text.lastIndexOf(whole));
        assertEquals(start, text.indexOf(whole) + quote.prefix().length());
    }

    @Test
    void contextIsBoundedWhereNothingIsUnique() {
        String text = "na ".repeat(5000);
        TextQuoteSelector quote = describer.describe(text, TextSpan.ofLength(6000, 2));
        assertTrue(quote.prefix().length() < 600 && quote.suffix().length() < 600);
    }

    @Test
    void nothingIsDescribedByNothing() {
        TextQuoteSelector nothing = new TextQuoteSelector("", "", "");
        assertEquals(nothing, describer.describe("", new TextSpan(0, 0)));
        assertEquals(List.of(nothing), describer.describe("", List.of(new TextSpan(0, 0))));
    }

    @Test
    void aLongRunWithoutSpacesIsCut() {
        TextQuoteSelector quote = describer.describe("a".repeat(100) + " b " + "c".repeat(100),
                TextSpan.ofLength(101, 1));
        assertEquals("a".repeat(31) + " ", quote.prefix());
        assertEquals(" " + "c".repeat(31), quote.suffix());
    }

    @Property(tries = 500)
    void partsJoinToTheTextAndSplitNoPair(@ForAll @StringLength(max = 200) String some,
            @ForAll @IntRange(max = 300) int a, @ForAll @IntRange(max = 300) int b) {
        String text = some + "😀".repeat(40) + some;
        int start = Math.min(Math.min(a, b), text.length());
        int end = Math.min(Math.max(a, b), text.length());
        TextQuoteSelector quote = describer.describe(text, new TextSpan(start, end));
        assertTrue(text.contains(quote.prefix() + quote.exact() + quote.suffix()));
        assertTrue(quote.exact().contains(text.substring(start, end)));
        assertFalse(splits(quote.prefix(), quote.exact() + quote.suffix()));
        assertFalse(splits(quote.prefix() + quote.exact(), quote.suffix()));
        int before = text.indexOf(quote.prefix() + quote.exact() + quote.suffix());
        assertFalse(splits(text.substring(0, before), quote.prefix() + quote.exact() + quote.suffix()));
    }

    /** Words from a small store, so that most contexts are repeated. */
    @Property(tries = 300)
    void describingManyIsDescribingEach(@ForAll Random random, @ForAll @IntRange(max = 400) int words,
            @ForAll @IntRange(min = 1, max = 6) int store) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("word 😀 a longer, line\nof text".substring(random.nextInt(store))).append(' ');
        }
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(text.length() + 1);
            spans.add(new TextSpan(start, start + random.nextInt(Math.min(80, text.length() - start + 1))));
        }
        List<TextQuoteSelector> each = spans.stream().map(span -> describer.describe(text, span)).toList();
        assertEquals(each, describer.describe(text.toString(), spans));
    }

    private static boolean splits(String before, String after) {
        return !before.isEmpty() && !after.isEmpty() && Character.isHighSurrogate(before.charAt(before.length() - 1))
                && Character.isLowSurrogate(after.charAt(0));
    }
}
