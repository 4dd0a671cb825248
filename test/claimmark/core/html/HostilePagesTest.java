package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

/** Pages made to break a reader are read, or refused with a reason. */
class HostilePagesTest {

    private static final int MANY = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>x", "<p><b>x", "<a><p>", "<table><tr><td>x", "<ul><li>x", "<svg><g>x",
            "<button>", "<select><option>", "<template>", "</b>", "&", "<", "<!--", "\u0000", "&#", "&amp;", "&lt",
            "<![CDATA[",
            "a <b></b>", "<br>", "<font color=1><p>", "<plaintext>", "<math><mi>x"})
    void readsManyOfOneThing(String fragment) {
        String page = fragment.repeat(MANY) + "end";
        SourceMapLaw law = new SourceMapLaw(page);
        assertEquals(Optional.empty(), law.decodes(new TextSpan(0, law.article().text().length())));
    }

    @Test
    void readsAHundredThousandNestedElements() {
        assertEquals("end", read("<div>".repeat(100_000) + "end").text());
    }

    @Test
    void readsTwoHundredThousandAttributes() {
        StringBuilder page = new StringBuilder("<p");
        for (int i = 0; i < 200_000; i++) {
            page.append(" a").append(i).append("=1");
        }
        assertEquals("end", read(page.append(">end").toString()).text());
    }

    private static HtmlArticle read(String page) {
        return assertInstanceOf(HtmlArticle.class, new HtmlReader().read(page));
    }

    @Test
    void refusesMoreMarkupThanMemoryHolds() {
        String page = "<p>x".repeat(MarkupLimit.MOST + 1);
        int counted = MarkupLimit.MOST + 1 + page.length() / 100;
        assertEquals(new HtmlReading.TooLarge(counted, MarkupLimit.MOST), new HtmlReader().read(page));
    }

    @Test
    void readsWhateverAPageIsMutatedTo() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String page = PageGenerator.mutate(PageGenerator.page(random, 60), random);
            SourceMapLaw law = new SourceMapLaw(page);
            int length = law.article().text().length();
            assertEquals(Optional.empty(), law.decodes(new TextSpan(0, length)), page);
            assertEquals(Optional.empty(), law.changesAtRandom(random), page);
        }
    }

    @Test
    void readsPagesCutOffAnywhere() {
        String page = PageGenerator.page(new Random(7), 60);
        for (int end = 0; end <= page.length(); end++) {
            String cut = page.substring(0, end);
            SourceMapLaw law = new SourceMapLaw(cut);
            assertEquals(Optional.empty(), law.decodes(new TextSpan(0, law.article().text().length())), cut);
        }
    }
}
