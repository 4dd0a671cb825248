package claimmark.core.suggest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.Articles;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;

/** What is worth checking, and what is not: the examples of the rules for claims. */
class ClaimSuggesterTest {

    private static final ClaimSuggester CLAIMS = new ClaimSuggester();

    @Test
    void figuresChangesAndVotesAreWorthChecking() {
        assertEquals(List.of("Unemployment in the state fell from 9 percent to 5 percent in 2014"),
                claims("Unemployment in the state fell from 9 percent to 5 percent in 2014."));
        assertEquals(List.of("the senator voted against the treaty in 2010"),
                claims("But the senator voted against the treaty in 2010."));
    }

    @Test
    void theReasonsAreShownStrongestFirst() {
        ArticleText article = Articles.of(BlockType.PARAGRAPH, "The city has created 40,000 new jobs since 2015.");
        List<Reason> why = Articles.suggestions(article, CLAIMS).get(0).why();
        assertEquals(List.of(Reason.of(Reason.Code.FIGURE, "40,000"), Reason.of(Reason.Code.TIME, "2015"),
                Reason.of(Reason.Code.EVENT, "created")), why);
    }

    @Test
    void opinionsQuestionsAndThanksAreNot() {
        assertEquals(List.of(), claims("What do you think about that?", "I want to thank you all for coming.",
                "We must do better than this.", "I hope so.", "Click here to read the newsletter."));
    }

    @Test
    void whatStandsAroundASentenceCounts() {
        String claim = "Unemployment fell from 9 percent to 5 percent in 2014.";
        double besideClaims = confidence(claim, "The city has created 40,000 new jobs since 2015.");
        double besideThanks = confidence(claim, "I want to thank you all for coming.");
        assertTrue(besideClaims > besideThanks, besideClaims + " " + besideThanks);
    }

    private static double confidence(String first, String second) {
        return Articles.suggestions(Articles.of(BlockType.PARAGRAPH, first, second), CLAIMS).get(0).confidence();
    }

    @Test
    void anAddressIsNoSentence() {
        assertEquals(List.of(), claims(
                "https://example.org/from-2,000-to-4,000-jobs-since-2015-he-created/9/12.html"));
    }

    @Test
    void whatSomebodySaidIsAClaimOfTheSpeaker() {
        ArticleText article = Articles.of(BlockType.PARAGRAPH,
                "Mayor Anna Reed opened the bridge.", "Reed said that the bridge had cost $4 million.",
                "The bridge has carried 3,000 cars a day since May, the city said on Monday.",
                "According to the police, two drivers were hurt in June.");
        assertEquals(List.of("the bridge had cost $4 million | Anna Reed",
                "The bridge has carried 3,000 cars a day since May | the city",
                "two drivers were hurt in June | the police"),
                Articles.suggestions(article, CLAIMS).stream()
                        .filter(claim -> claim.rule() == SuggestionRule.CLAIM_ATTRIBUTED)
                        .map(claim -> claim.span().of(article.text()) + " | " + claim.attribution().claimant())
                        .toList());
    }

    @Test
    void theReasonsStandInTheClaimAndNotInItsDateline() {
        Suggestion claim = Articles.suggestions(Articles.of(BlockType.PARAGRAPH,
                "NORVIK, Nov 13 (Reuters) - The city created 40,000 new jobs since 2015."), CLAIMS).get(0);
        assertTrue(claim.why().contains(Reason.of(Reason.Code.FIGURE, "40,000")), claim.why().toString());
    }

    @Test
    void headlinesAndCaptionsAreLeftAlone() {
        ArticleText article = Articles.of(BlockType.HEADLINE, "City created 40,000 new jobs since 2015.");
        assertEquals(List.of(), Articles.suggestions(article, CLAIMS));
    }

    @Test
    void theSeedsClaimsAreFoundAndNoneInItsFurniture() throws IOException {
        String text = Files.readString(Path.of("seeds/000_6c163a52ceeecb2a.txt"));
        List<Suggestion> found = Articles.suggestions(new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT),
                CLAIMS);
        assertEquals(8, found.size());
        assertTrue(found.get(0).span().of(text).startsWith("Russian President Vladimir Putin spoke to"),
                "the dateline is no part of a claim");
        assertEquals("the Kremlin", found.get(0).attribution().claimant());
        assertTrue(found.stream().allMatch(claim -> claim.span().end() < text.indexOf("We welcome comments")));
    }

    private static List<String> claims(String... paragraphs) {
        ArticleText article = Articles.of(BlockType.PARAGRAPH, paragraphs);
        return Articles.suggestions(article, CLAIMS).stream().map(claim -> claim.span().of(article.text())).toList();
    }
}
