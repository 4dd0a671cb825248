package claimmark.core.structure.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.structure.Lexicon;

/** The words that a page's author put into attributes, and what they tell. */
final class AttributeWordsTest {

    @Test
    void namesAreDividedAndKeptWhole() {
        assertEquals(List.of("post", "content", "post-content"), words("<p class='post-content'>"));
        assertEquals(List.of("author", "bio", "box", "author_bio"), words("<p class='author_bio box'>"));
        assertEquals(List.of("post", "body"), words("<p id='postBody'>"));
        assertEquals(List.of("main"), words("<p role='main'>"));
        assertEquals(List.of("share", "buttons"), words("<p aria-label='share-buttons'>"),
                "only classes and ids are names");
    }

    @Test
    void numbersAndSingleLettersTellNothing() {
        assertEquals(List.of("ad"), words("<p class='ad1 x 23'>"));
        assertEquals(List.of("html", "ad"), words("<p class='HTML ad'>"));
        assertEquals(List.of(), words("<p class=''>"));
        assertEquals(List.of(), words("<p style='color' title='post'>"));
    }

    @Test
    void aNameOfMoreThanFortyLettersIsOnlyDivided() {
        String forty = "a".repeat(19) + "-" + "b".repeat(20);
        assertEquals(List.of("a".repeat(19), "b".repeat(20), forty), words("<p class='" + forty + "'>"));
        assertEquals(List.of("a".repeat(19), "b".repeat(21)), words("<p class='" + forty + "b'>"));
    }

    @Test
    void theWholePageHasNoName() {
        assertEquals(List.of(), AttributeWords.of(Jsoup.parse("<body class='comments-open'>").body()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<p class='ads'>|ADVERTISEMENT", "<p class='post-author'>|AUTHOR",
            "<p id='relatedPosts'>|RELATED", "<p role='navigation'>|NAVIGATION", "<p role='article'>|ARTICLE",
            "<p itemprop='articleBody text'>|ARTICLE_BODY", "<p class='deck'>|SUMMARY", "<p class='navigation'>|",
            "<p itemprop='author'>|AUTHOR", "<p>|"})
    void wordsAndRolesTellWhatAnElementIs(String html, ElementRole role) {
        ElementMarks marks = new MarksReader(Lexicon.of(Map.of())).read(Jsoup.parse(html).selectFirst("p"));
        assertEquals(role == null ? 0 : role.bit(), marks.roles());
    }

    @Test
    void theStrongestWordsOnEitherSideCount() {
        MarksReader reader = new MarksReader(Lexicon.of(Map.of("post", 2f, "text", 1f, "share", -1f, "box", -3f)));
        String html = "<p class='post text' id='share box other'>";
        assertEquals(new ElementMarks(ElementRole.SHARING.bit(), -3, 2),
                reader.read(Jsoup.parse(html).selectFirst("p")));
    }

    private static List<String> words(String html) {
        return AttributeWords.of(Jsoup.parse(html).selectFirst("p"));
    }
}
