package claimmark.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SuggestionEngineTest {

    private static final ArticleReader READER = new ArticleReader();

    private static final String STORY = "The team won the final on Friday, and the town was glad of it.\n\n"
            + "It was the first time that they had won it. The team had lost three times.\n\n"
            + "Nobody in the town went to bed before the morning, and the team was not seen at all.\n";

    @Test
    void suggestionsAreInTheOrderOfTheTextWhoeverFindsThem() {
        List<String> found = words(engine(new Finding("town", .5), new Finding("team", .4)), STORY);
        assertEquals(List.of("team", "town", "team", "town", "team"), found);
    }

    @Test
    void ofOverlappingSuggestionsOfOneKindTheSurestStays() {
        Suggester longer = new Finding("first time", .6);
        assertEquals(List.of("first time"), words(engine(new Finding("first", .5), longer), STORY));
        assertEquals(List.of("first"), words(engine(new Finding("first", .7), longer), STORY));
    }

    @Test
    void whatKnowsEnglishOnlyIsNotAskedAboutOtherLanguages() {
        String german = "Die Mannschaft hat am Freitag das Endspiel gewonnen, und die Stadt hat sich darüber sehr"
                + " gefreut, denn es war das erste Mal, dass sie es gewonnen hat, und nun ist sie in der Welt bekannt,"
                + " team hin oder her.\n";
        assertEquals(List.of(), words(engine(new Finding("team", .5)), german));
        assertEquals(List.of("team"), words(engine(new Finding("team", .5) {
            @Override
            public boolean isForEnglishOnly() {
                return false;
            }
        }), german));
    }

    @Test
    void afterAnEditOnlyTheTouchedSentencesAreLookedAtAgain() {
        Finding finding = new Finding("team", .5);
        Suggestions before = engine(finding).suggest(article(STORY), Cancellation.NEVER);
        finding.looked.clear();
        engine(finding).suggest(article(STORY.replace("lost", "lost it")), before, Cancellation.NEVER);
        assertEquals(List.of("The team had lost it three times."), finding.looked);
    }

    @Property(tries = 100)
    void afterAnEditTheSuggestionsAreTheSameAsFromTheStart(@ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 40) int removed, @ForAll @IntRange(max = 4) int what) {
        String typed = List.of("", " team ", "\n\n", ". The town", "team").get(what);
        String changed = STORY.substring(0, from) + typed
                + STORY.substring(Math.min(STORY.length(), from + removed));
        SuggestionEngine engine = engine(new Finding("team", .5), new Finding("the town", .6));
        Suggestions before = engine.suggest(article(STORY), Cancellation.NEVER);
        assertEquals(engine.suggest(article(changed), Cancellation.NEVER).list(),
                engine.suggest(article(changed), before, Cancellation.NEVER).list());
    }

    @Test
    void whoeverWaitsMayGiveUp() {
        assertThrows(CancellationException.class,
                () -> engine(new Finding("team", .5)).suggest(article(STORY), () -> true));
    }

    private static SuggestionEngine engine(Suggester... suggesters) {
        return new SuggestionEngine(List.of(suggesters));
    }

    private static List<String> words(SuggestionEngine engine, String text) {
        return engine.suggest(article(text), Cancellation.NEVER).list().stream()
                .map(suggestion -> suggestion.span().of(text)).toList();
    }

    private static ArticleText article(String text) {
        return READER.read(text, ArticleFormat.PLAIN_TEXT);
    }

    /** Suggests the first place of some words in each sentence. */
    private static class Finding implements Suggester {
        private final String words;
        private final double confidence;
        private final List<String> looked = new ArrayList<>();

        Finding(String words, double confidence) {
            this.words = words;
            this.confidence = confidence;
        }

        @Override
        public List<Suggestion> inSentence(Sentence sentence) {
            looked.add(sentence.text());
            int at = sentence.text().indexOf(words);
            return at < 0 ? List.of() : List.of(Suggestion.check(SuggestionRule.CLAIM_CHECKABLE,
                    TextSpan.ofLength(at, words.length()), confidence, List.of(), Attribution.NONE));
        }
    }
}
