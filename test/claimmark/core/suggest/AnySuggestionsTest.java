package claimmark.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.claim.ClaimSuggester;
import claimmark.core.suggest.consistency.ConsistencySuggester;
import claimmark.core.suggest.figure.FigureSuggester;
import claimmark.core.suggest.quotation.QuotationSuggester;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever an article holds, suggestions are inside its own text, and an edit gives the same ones as a new start. */
class AnySuggestionsTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final SuggestionEngine ENGINE = new SuggestionEngine(
            List.of(new QuotationSuggester(), new ClaimSuggester(), new FigureSuggester(),
                    new ConsistencySuggester()));

    @Provide
    Arbitrary<String> articles() {
        return Arbitraries.of("Sen. Anna Reed", "he", "said", " ", ", ", ". ", "\n\n", "\"", "\u201c", "\u201d", "'",
                "\u2019s", ": ", "the mayor of the town", "in 2014", "40 percent", "12", " of 30 (", "%)",
                "from 50 to 40", "a total of", "Monday, 13 March 2012", "Anna Read, 45,", "Anna Reed, 54,",
                "that", "was", "calling it",
                "according to", "(", ")", "\u2014 ", "the Russian leader", "It is because of this that we have more",
                "Share this article", "''", "\uD83D\uDE00", "and", "to", "who", "told")
                .list().ofMaxSize(80).map(pieces -> "Reed opens a bridge\n\n" + String.join(" ", pieces));
    }

    @Property(tries = 300)
    void suggestionsAreInsideTheArticlesOwnText(@ForAll("articles") String text) {
        ArticleText article = READER.read(text, ArticleFormat.PLAIN_TEXT);
        for (Suggestion suggestion : ENGINE.suggest(article, Cancellation.NEVER).list()) {
            assertTrue(article.blocks().stream().anyMatch(block -> !block.type().isBoilerplate()
                    && block.span().contains(suggestion.span())), suggestion.toString());
            suggestion.attribution().speaker().ifPresent(speaker -> assertInside(speaker, text));
            suggestion.attribution().cue().ifPresent(cue -> assertInside(cue, text));
        }
    }

    @Property(tries = 150)
    void anEditGivesTheSameSuggestionsAsANewStart(@ForAll("articles") String text,
            @ForAll @IntRange(max = 300) int at, @ForAll("articles") String typed) {
        int place = Math.min(at, text.length());
        String changed = text.substring(0, place) + typed + text.substring(Math.min(text.length(), place + 7));
        Suggestions before = ENGINE.suggest(READER.read(text, ArticleFormat.PLAIN_TEXT), Cancellation.NEVER);
        ArticleText article = READER.read(changed, ArticleFormat.PLAIN_TEXT);
        assertEquals(ENGINE.suggest(article, Cancellation.NEVER).list(),
                ENGINE.suggest(article, before, Cancellation.NEVER).list());
    }

    private static void assertInside(TextSpan span, String text) {
        assertTrue(!span.isEmpty() && span.end() <= text.length(), span.toString());
    }
}
