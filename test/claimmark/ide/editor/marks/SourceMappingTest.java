package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;

/** Where the Source page shows the article text, also while somebody types there and it is not read yet. */
class SourceMappingTest {

    private static final String PAGE = "<p>One <b>two</b> three</p>";

    @TempDir
    private Path folder;
    private PlainSession article;
    private SpanMapping mapping;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.html", PAGE);
        mapping = SpanMapping.source(article.session);
    }

    @AfterEach
    void close() {
        article.close();
    }

    private static TextSpan in(String text, String words) {
        return TextSpan.ofLength(text.indexOf(words), words.length());
    }

    private void replaceInSource(int offset, int length, String by) throws BadLocationException {
        article.session.sourceDocument().replace(offset, length, by);
    }

    @Test
    void wordsAreFoundInTheMarkupAndBack() {
        assertEquals(Optional.of(in(PAGE, "two")), mapping.toPage(in(article.text(), "two")));
        assertEquals(Optional.of(in(PAGE, "two</b> three")), mapping.toPage(in(article.text(), "two three")));
        assertEquals(Optional.of(in(article.text(), "two")), mapping.toArticleText(in(PAGE, "two")));
    }

    @Test
    void whatIsTypedAtTheEndOfTheFileStandsAtTheEndOfTheTextUntilItIsRead() throws BadLocationException {
        replaceInSource(PAGE.length(), 0, "<p>More");
        int end = article.text().length();
        int caret = article.session.sourceDocument().getLength();
        assertEquals(Optional.of(new TextSpan(end, end)), mapping.toArticleText(new TextSpan(caret, caret)));
        assertEquals(Optional.of(new TextSpan(0, end)), mapping.toArticleText(new TextSpan(0, caret)));
    }

    @Test
    void whatIsBeyondTheEndOfAFileThatGotShorterIsNotShown() throws BadLocationException {
        replaceInSource(0, PAGE.length(), "<p>One");
        assertEquals(Optional.empty(), mapping.toPage(in(article.text(), "three")));
        assertEquals(Optional.of(in("<p>One", "One")), mapping.toPage(in(article.text(), "One")));
    }
}
