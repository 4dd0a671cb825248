package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.html.display.HtmlRules;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** The rules of version 1, by example. These texts do not change: another text takes another version. */
class GoldenPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"inline", "blocks", "tables", "hidden", "preformatted", "references", "malformed"})
    void readsAsItsGoldenText(String name) throws IOException {
        assertEquals(resource(name + ".txt"), read(name).text() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inline", "blocks", "tables", "hidden", "preformatted", "references", "malformed"})
    void everySpanIsTracedToItsSource(String name) throws IOException {
        SourceMapLaw law = new SourceMapLaw(resource(name + ".html"));
        int length = law.article().text().length();
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= Math.min(length, start + 40); end += 13) {
                assertEquals(Optional.empty(), law.decodes(new TextSpan(start, end)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inline", "blocks", "tables", "hidden", "preformatted", "references", "malformed"})
    void everyWordCanBeReplacedExactly(String name) throws IOException {
        String source = resource(name + ".html");
        HtmlArticle article = read(name);
        for (TextSpan word : words(article.text())) {
            SourceEdit edit = article.sourceMap().replace(word, "fresh");
            String expected = article.text().substring(0, word.start()) + "fresh"
                    + article.text().substring(word.end());
            assertEquals(expected, edit.applyToText(article.text()));
            assertEquals(expected, HtmlReader.article(edit.applyToSource(source), StandardCharsets.UTF_8,
                    HtmlRules.FIRST).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inline", "blocks", "tables", "hidden", "preformatted", "references", "malformed"})
    void blocksAreTheLinesOfTheText(String name) throws IOException {
        HtmlArticle article = read(name);
        int end = 0;
        for (HtmlBlock block : article.blocks()) {
            assertEquals("", article.text().substring(end, block.span().start()).strip());
            String line = block.span().of(article.text());
            assertEquals(line.strip(), line.replace('\u00A0', 'x').strip().isEmpty() ? "" : line);
            end = block.span().end();
        }
        assertEquals(article.text().length(), end);
    }

    private static List<TextSpan> words(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1))))
                .mapToObj(start -> new TextSpan(start, wordEnd(text, start))).toList();
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static HtmlArticle read(String name) throws IOException {
        return HtmlReader.article(resource(name + ".html"), StandardCharsets.UTF_8, HtmlRules.FIRST);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = GoldenPagesTest.class.getResourceAsStream("golden/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
