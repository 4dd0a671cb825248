package claimmark.core.structure.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

/** What of a text is the article, and what mail and print added to it. */
class CopiedTextTest {

    private static final String FIRST = "The council decided that the bridge will be weighed once more in the spring.";
    private static final String SECOND = "The mayor would rather wait a week than lose a bridge, as she said to us.";

    @Test
    void aTextThatIsNoMailIsAllArticle() {
        assertArticle("From: here to there\n\n" + FIRST, List.of("From: here to there", FIRST));
        assertArticle("> Read more\n\n" + FIRST + "\n\n> Next story", List.of("> Read more", FIRST, "> Next story"));
        assertArticle("Regards\n\n" + FIRST, List.of("Regards", FIRST));
    }

    @Test
    void theHeadOfAMailIsAddedAndItsSubjectKnown() {
        CopiedText copy = CopiedText.of(text("From: Ann\nSubject: Re: FW: Bridge weighed\nX-Id: 1\n\n" + FIRST));
        assertEquals(List.of(FIRST), told(copy.paragraphs()));
        assertEquals(List.of("From: Ann", "Subject: Re: FW: Bridge weighed", "X-Id: 1"), told(copy.additions()));
        assertEquals(Optional.of("Bridge weighed"), copy.subject().map(this::told));
    }

    @Test
    void theHeadOfAMailMayBeOfAnyLanguage() {
        String head = "Von: Ann\nGesendet: 5. M\u00e4rz\nBetreff: AW: Br\u00fccke";
        assertEquals(Optional.of("Br\u00fccke"), CopiedText.of(text(head + "\n\n" + FIRST)).subject().map(this::told));
        String chinese = "\u53d1\u4ef6\u4eba\uff1a\u738b\n\u4e3b\u9898\uff1a\u6865\n\u65e5\u671f\uff1a3";
        assertEquals(Optional.of("\u6865"), CopiedText.of(text(chinese + "\n\n" + FIRST)).subject()
                .map(this::told));
    }

    @Test
    void theQuotedTextIsTheArticleWhenMostStandsInIt() {
        String quoted = "> " + FIRST + "\n>\n> > deeper\n>\n> " + SECOND;
        assertArticle("From: Ann\nTo: Ben\n\nIs that so?\n\nOn 5 March Ben wrote:\n" + quoted, List.of(FIRST, SECOND));
        assertArticle("From: Ann\nTo: Ben\n\n" + FIRST + "\n\nOn 5 March Ben wrote:\n> Is that so?", List.of(FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-- \nAnn\nDesk", "Best regards,\nAnn", "Viele Gr\u00fc\u00dfe\nAnn" })
    void aSignatureIsAdded(String signature) {
        assertArticle("From: Ann\nTo: Ben\n\nHi Ben,\n\n" + FIRST + "\n\n" + signature, List.of(FIRST));
    }

    @Test
    void manyLinesBelowTwoDashesAreNoSignature() {
        String long11 = (FIRST + "\n\n").repeat(11).strip();
        assertEquals(13, CopiedText.of(text("From: Ann\nTo: Ben\n\n" + FIRST + "\n\n--\n\n" + long11)).paragraphs()
                .size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "-----Original Message-----", "---------- Forwarded message ---------",
            "Begin forwarded message:", "________________________________", "Am 5. M\u00e4rz schrieb Ann:" })
    void aForwardedMailBeginsBelowItsLine(String line) {
        assertArticle("From: Ann\nTo: Ben\n\nlook at this\n\n" + line + "\n\n" + FIRST, List.of(FIRST));
    }

    @Test
    void whatStandsOnEveryPageWasPrinted() {
        String head = "Holm Courier, 5 March, page ";
        assertArticle(head + "1\n\n" + FIRST + "\n\f" + head + "2\n\n" + SECOND, List.of(FIRST, SECOND));
        assertArticle(FIRST + "\n\n7\n\f" + SECOND + "\n\n8", List.of(FIRST, SECOND));
        assertArticle(FIRST + "\n\n7", List.of(FIRST, "7"));
    }

    @Test
    void numbersThatCountUpEndPages() {
        List<String> lines = List.of("One line.", "Two lines.", "Three lines.", "Four lines.", "Five lines.",
                "Six lines.", "Seven lines.", "Eight lines.", "Nine lines.", "Ten lines.");
        assertArticle(String.join("\n\n", lines.subList(0, 5)) + "\n\nPage 1 of 2\n\n"
                + String.join("\n\n", lines.subList(5, 10)) + "\n\nPage 2 of 2", lines);
        String chapters = String.join("\n\n", lines.subList(0, 5)) + "\n\n1\n\n"
                + String.join("\n\n", lines.subList(5, 10)) + "\n\n2";
        assertEquals(12, CopiedText.of(chapters).paragraphs().size(), "numbers alone may be those of chapters");
    }

    @Test
    void theFlagsOfAgenciesAreNoPartOfALine() {
        assertArticle("^Bridge weighed^\n\n^By ANN LEE=\n\n^", List.of("Bridge weighed", "By ANN LEE", "^"));
    }

    private String text = "";

    private String text(String characters) {
        text = characters;
        return characters;
    }

    private void assertArticle(String characters, List<String> article) {
        assertEquals(article, told(CopiedText.of(text(characters)).paragraphs()));
    }

    private List<String> told(List<TextSpan> spans) {
        return spans.stream().map(this::told).toList();
    }

    private String told(TextSpan span) {
        return span.of(text);
    }
}
