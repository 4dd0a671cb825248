package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFormatTest {

    @ParameterizedTest
    @CsvSource({ "a.txt, PLAIN_TEXT", "a.md, MARKDOWN", "a.markdown, MARKDOWN", "a.html, HTML", "a.htm, HTML",
        "a.b.XHTML, HTML" })
    void isAnnouncedByTheExtensionInWhateverCase(String name, ArticleFormat format) {
        assertEquals(Optional.of(format), ArticleFormat.announcedBy(name));
        assertEquals(format, ArticleFormat.ofFileName(name));
    }

    @ParameterizedTest
    @CsvSource({ "a.java", "txt", "html", "a.html.bak", "a.", "README" })
    void isPlainTextWhereTheExtensionSaysNothing(String name) {
        assertEquals(Optional.empty(), ArticleFormat.announcedBy(name));
        assertEquals(ArticleFormat.PLAIN_TEXT, ArticleFormat.ofFileName(name));
    }

    @Test
    void isWhatTheExtensionOfAHiddenFileSays() {
        assertEquals(ArticleFormat.MARKDOWN, ArticleFormat.ofFileName(".md"));
    }
}
