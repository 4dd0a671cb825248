package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Articles of any length keep all of their paragraphs, with and without the furniture of a page around them. */
class WholeArticleTest {

    private static final String TITLE = "Harbour town weighs its three bridges again";
    private static final List<String> WHO = List.of("The mayor", "A bridge keeper", "The county's engineer",
            "Ida Holm, who runs the bakery on the quay,", "The railway", "One of the divers", "The finance committee",
            "A spokeswoman for the port", "The union of pilots", "Her predecessor");
    private static final List<String> DID = List.of("said on Monday that", "told the council that", "denied that",
            "wrote in a letter of nine pages that", "had warned for years that", "does not believe that",
            "found after two winters that", "read aloud from the report that");
    private static final List<String> WHAT = List.of("the northern bridge carries 4,100 cars a day",
            "nobody had asked what the new bearings would cost",
            "the tide moves the piles by less than a finger's width",
            "half of the money was spent before the first stone was laid",
            "lorries of more than 40 tonnes must turn back",
            "the old drawings are lost, and so are the people who could read them", "the ferry will not come back",
            "it was cheaper to paint the railing than to mend it",
            "the ice of 1987 did more harm than all traffic since");
    private static final List<String> ABOVE = List.of("Home", "News", "Sports", "Weather", "Sign in", "Subscribe");
    private static final List<String> BELOW = List.of("Related articles", "Ten gardens to see this spring",
            "Council meets on Tuesday", "Comments", "Privacy policy", "Contact us", "\u00a9 2024 The Harbour Courier");
    private static final ArticleReader READER = new ArticleReader();

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aTextKeepsAllParagraphs(@ForAll("lengths") int length, @ForAll boolean furnished, @ForAll long seed) {
        // Two sentences among fourteen lines of furniture are too few to be told from a teaser for sure.
        List<String> paragraphs = paragraphs(furnished ? Math.max(3, length) : length, seed);
        List<String> lines = new ArrayList<>(furnished ? ABOVE : List.of());
        lines.add(TITLE);
        lines.addAll(paragraphs);
        lines.addAll(furnished ? BELOW : List.of());
        assertEquals(paragraphs, body(String.join("\n\n", lines), ArticleFormat.PLAIN_TEXT));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void aMarkdownFileKeepsAllParagraphs(@ForAll("lengths") int length, @ForAll long seed) {
        List<String> paragraphs = paragraphs(length, seed);
        String text = "# " + TITLE + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        assertEquals(paragraphs, body(text, ArticleFormat.MARKDOWN));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aPageKeepsAllParagraphs(@ForAll("lengths") int length, @ForAll("containers") String container,
            @ForAll boolean furnished, @ForAll long seed) {
        List<String> paragraphs = paragraphs(length, seed);
        String name = container.split(" ")[0];
        String article = "<" + container + "><h1>" + TITLE + "</h1>" + elements("p", paragraphs) + "</" + name + ">";
        String page = furnished ? "<nav>" + elements("a", ABOVE) + "</nav>" + article + "<footer>"
                + elements("p", BELOW) + "</footer>" : article;
        assertEquals(paragraphs, body("<html><head><title>" + TITLE + "</title></head><body>" + page + "</body></html>",
                ArticleFormat.HTML));
    }

    @Test
    void advertisementsBetweenTheParagraphsOfALongReadEndNothing() {
        List<String> paragraphs = paragraphs(160, 7);
        String article = paragraphs.stream().map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining("<div class=\"ad-slot\">Advertisement</div>"));
        assertEquals(paragraphs, body("<html><head><title>" + TITLE + "</title></head><body><article><h1>" + TITLE
                + "</h1>" + article + "</article></body></html>", ArticleFormat.HTML));
    }

    @Test
    void aPageOfOneSentenceKeepsItsFooterApart() {
        String sentence = "The mayor found after two winters that the ferry will not come back.";
        assertEquals(List.of(sentence), body("<html><head><title>" + TITLE + "</title></head><body><main><h1>" + TITLE
                + "</h1><p>" + sentence + "</p></main><footer>" + elements("p", BELOW) + "</footer></body></html>",
                ArticleFormat.HTML));
    }

    @Test
    void aTextOfOneParagraphIsAllArticle() {
        List<String> paragraph = paragraphs(1, 3);
        assertEquals(paragraph, body(paragraph.get(0), ArticleFormat.PLAIN_TEXT));
    }

    @Test
    void aStoryInOneLongLineIsAllArticle() {
        String line = String.join(" ", paragraphs(150, 5));
        assertEquals(List.of(line), body(line, ArticleFormat.PLAIN_TEXT));
    }

    @Test
    void aTranscriptIsReadToItsLastTurn() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            turns.add(i % 2 == 0 ? "HOLM: And what did they tell you then?"
                    : "BERG: They told me that the bridge would hold. So we kept it open, and that was it.");
        }
        turns.add("HOLM: Thank you.");
        assertEquals(turns, body(TITLE + "\n\n" + String.join("\n\n", turns), ArticleFormat.PLAIN_TEXT));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.integers().between(1, 30)),
                Tuple.of(2, Arbitraries.integers().between(30, 300)),
                Tuple.of(1, Arbitraries.integers().between(300, 1000)));
    }

    @Provide
    Arbitrary<String> containers() {
        return Arbitraries.of("article", "main", "div class=\"content\"", "div", "section id=story");
    }

    private static List<String> body(String source, ArticleFormat format) {
        ArticleText article = READER.read(source, format);
        return article.blocks().stream().filter(block -> block.type().isBody()).map(article::textOf).toList();
    }

    private static String elements(String name, List<String> texts) {
        return texts.stream().map(text -> "<" + name + ">" + text + "</" + name + ">").collect(Collectors.joining());
    }

    private static List<String> paragraphs(int count, long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> sentences = new ArrayList<>();
            for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
                sentences.add(one(WHO, random) + " " + one(DID, random) + " " + one(WHAT, random) + ".");
            }
            paragraphs.add(String.join(" ", sentences));
        }
        return paragraphs;
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
