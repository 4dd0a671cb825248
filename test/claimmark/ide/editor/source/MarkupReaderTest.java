package claimmark.ide.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What of the source of a page is markup. */
class MarkupReaderTest {

    private final MarkupReader reader = new MarkupReader();

    /** Each part of the markup as letter of its kind and text; words are left out. */
    private String read(String piece) {
        return reader.read(piece).stream().map(markup -> markup.kind().name().charAt(0) + ":"
                + piece.substring(markup.start(), markup.end())).collect(Collectors.joining(" | "));
    }

    @Test
    void tagsAreMarkupAndWordsAreNot() {
        assertEquals("T:<p> | T:<b> | T:</b> | T:</p>", read("<p>The <b>moon</b> is hollow.</p>"));
    }

    @Test
    void valuesStandInQuotes() {
        assertEquals("T:<a href=\" | V:x?a>b\" | T: id=' | V:y' | T:>", read("<a href=\"x?a>b\" id='y'>moon"));
    }

    @Test
    void whatIsNoTagAreWords() {
        assertEquals("", read("1 < 2, and a <3 too <"));
        assertEquals("T:<br>", read("5 <<br>"));
    }

    @Test
    void commentsAndTagsGoOnInTheNextLine() {
        assertEquals("A:<!-- the <b>", read("moon <!-- the <b>"));
        assertEquals("A:end --> | T:<a", read("end --> is <a"));
        assertEquals("T: href=\" | V:x", read(" href=\"x"));
        assertEquals("V:y\" | T:>", read("y\">z"));
    }

    @Test
    void codeIsNoWords() {
        assertEquals("T:<script> | A:if (a<b) \"</p>", read("<script>if (a<b) \"</p>"));
        assertEquals("A:x | T:</SCRIPT>", read("x</SCRIPT>moon"));
        assertEquals(List.of(), reader.read("moon"));
    }

    @Test
    void codeEndsAtItsTagWhateverLettersAreInIt() {
        assertEquals("T:<style> | A:\u0130\u0130 </b> | T:</style>", read("<style>\u0130\u0130 </b></style>moon"));
    }
}
