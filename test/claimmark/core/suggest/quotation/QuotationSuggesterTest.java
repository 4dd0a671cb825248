package claimmark.core.suggest.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.Articles;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;

/** What is found, and what is not: the examples of the rules for quotations. */
class QuotationSuggesterTest {

    private static final String MAYOR = "Mayor Anna Reed opened the new bridge on Monday.";

    @Test
    void aWholeStatementHasTheSpeakerBeforeOrAfterIt() {
        assertEquals(List.of("\"The bridge will last,\" | Reed | said | Reed"),
                Quoted.in("\"The bridge will last,\" Reed said."));
        assertEquals(List.of("\"The bridge will last,\" | Tom Hale, the engineer | said | Tom Hale"),
                Quoted.in("\"The bridge will last,\" said Tom Hale, the engineer who built it."));
        assertEquals(List.of("\"The bridge will last.\" | Tom Hale, who built it | said | Tom Hale"),
                Quoted.in("Tom Hale, who built it, said: \"The bridge will last.\""));
    }

    @Test
    void aStatementThatGoesOnAfterTheSpeakerHasTheSameSpeaker() {
        assertEquals(List.of("\u201cIt took a year,\u201d | she | said | Anna Reed",
                "\u201cIt was worth it.\u201d | she | said | Anna Reed"),
                Quoted.in(MAYOR, "\u201cIt took a year,\u201d she said. \u201cIt was worth it.\u201d"));
    }

    @Test
    void wordsWithinASentenceOfTheAuthorAreQuotedToo() {
        assertEquals(List.of("\"a disgrace\" | Reed | called | Anna Reed"),
                Quoted.in(MAYOR, "Reed called the old bridge \"a disgrace\" at the opening."));
        assertEquals(List.of("\"on time\" | the city | said | the city"),
                Quoted.in("The bridge was finished \"on time\" after a long winter, the city said in a statement."));
    }

    @Test
    void aSayingAtTheEndIsAboutAllOfItsSentenceAlsoAfterACommaInQuotationMarks() {
        assertEquals(List.of("\"a new road\" | the city | said | the city",
                "\"on time,\" | the city | said | the city"),
                Quoted.in(MAYOR, "Reed wished the builders \"a new road\" and they finished \"on time,\" the city said"
                        + " in May."));
    }

    @Test
    void aDocumentHasTheWordsOfWhoeverSpokeInOne() {
        assertEquals(List.of("\"safe\" | The council | said | The council",
                "\"worth it\" | the statement | said | The council"),
                Quoted.in("The council said on Monday in a short statement that the bridge was \"safe\".",
                        "The cost was \"worth it\", the statement said."));
        assertEquals(List.of("\"worth it\" | the statement | said | the statement"),
                Quoted.in("The council met in a hall and left a statement.",
                        "The cost was \"worth it\", the statement said."));
    }

    @Test
    void aParticipleAndItsPartnerHaveTheSubjectOfTheirClause() {
        assertEquals(List.of("\"slow\" | the engineer | saying | the engineer",
                "\"a friend of the city\" | the engineer | calling | the engineer"),
                Quoted.in("The mayor was praised but the engineer made clear he preferred others, saying the planning"
                        + " was \"slow\" and calling the builder \"a friend of the city\"."));
    }

    @Test
    void aQuotationOfSeveralParagraphsHasOneSpeaker() {
        assertEquals(List.of("\u201cIt began in May. | Reed | said | Anna Reed",
                "\u201cIt ended in June.\u201d | Reed | said | Anna Reed"),
                Quoted.in(MAYOR, "Reed said: \u201cIt began in May.", "\u201cIt ended in June.\u201d"));
    }

    @Test
    void whoIsDescribedByOtherWordsIsNamed() {
        assertEquals(List.of("\"a gift\" | the French leader | called | Louis Blanc"),
                Quoted.in("French President Louis Blanc came to the opening.",
                        "At noon the French leader called the bridge \"a gift\"."));
    }

    @Test
    void titlesNicknamesAndDoubtedWordsAreNoQuotations() {
        assertEquals(List.of(), Quoted.in("Relations improved after Reed moved to \"reset\" ties with the county."));
        assertEquals(List.of(), Quoted.in("She spoke on the show \"Good Morning Bridges\" in May."));
        assertEquals(List.of(), Quoted.in("Many of the so-called \"experts\" had left by then."));
    }

    @Test
    void aHeadlineNamesTheSpeakerBeforeAColon() {
        ArticleText article = Articles.of(BlockType.HEADLINE, "Reed: 'The bridge will last for ever'");
        List<Suggestion> found = Quoted.suggestions(article);
        assertEquals(1, found.size());
        assertEquals("Reed", found.get(0).attribution().claimant());
    }

    @Test
    void wholeStatementsAndWordsHaveRulesOfTheirOwn() {
        ArticleText article = Articles.of(BlockType.PARAGRAPH,
                "\"The bridge will last,\" Reed said. She called it \"a gift\".");
        assertEquals(List.of(SuggestionRule.QUOTATION_DIRECT, SuggestionRule.QUOTATION_MIXED),
                Quoted.suggestions(article).stream().map(Suggestion::rule).toList());
    }

    @Test
    void theSeedHasSixQuotationsWithTheirSpeakers() throws IOException {
        String text = Files.readString(Path.of("seeds/000_6c163a52ceeecb2a.txt"));
        List<Suggestion> found = Quoted.suggestions(new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT));
        assertEquals(List.of("the Kremlin said", "the Kremlin said", "Vladimir Putin congratulating",
                "Vladimir Putin saying", "Vladimir Putin calling", "Vladimir Putin said"),
                found.stream().map(suggestion -> suggestion.attribution().claimant() + ' '
                        + suggestion.attribution().cue().orElseThrow().of(text)).toList());
        assertTrue(found.stream().noneMatch(suggestion -> suggestion.span().of(text).contains("reset")));
    }
}
