package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlReader;

/** The two seeds are one article: what is marked in the plain text can be marked in the HTML page, word for word. */
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");

    @Test
    void theStoryReadsTheSameInBothSeeds() throws IOException {
        assertEquals(story(), Jsoup.parse(page()).select(".story-text > p:not([hidden])").eachText());
    }

    @Test
    void thePageAsArticleTextHoldsTheStoryParagraphByParagraph() throws IOException {
        List<String> paragraphs = List.of(text().split("\n\n"));
        List<String> story = story();
        assertEquals(story, paragraphs.stream().filter(story::contains).toList());
    }

    @Test
    void whatThePageHidesIsNoPartOfTheText() throws IOException {
        String text = text();
        for (String hidden : List.of("advertisement", "0 shares", "NewsArticle", "scripting")) {
            assertFalse(text.contains(hidden), hidden);
        }
    }

    private static List<String> story() throws IOException {
        String seed = read("000_6c163a52ceeecb2a.txt");
        int start = seed.indexOf("MOSCOW, Nov 13");
        return List.of(seed.substring(start, seed.indexOf("\n\nWe welcome comments", start)).split("\n\n"));
    }

    private static String text() throws IOException {
        return assertInstanceOf(HtmlArticle.class, new HtmlReader().read(page())).text();
    }

    private static String page() throws IOException {
        return read("putin-congratulates-obama.html");
    }

    private static String read(String name) throws IOException {
        return Files.readString(SEEDS.resolve(name));
    }
}
