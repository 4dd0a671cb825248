package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.Suggestions;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

class LiveSuggestionsTest {

    private static final String TEXT = "He said so. Nobody knew that. She said so, too.\n";

    private final LiveSuggestions live = new LiveSuggestions();
    private String text = TEXT;

    private PreparedText prepared() {
        return PreparedText.of(new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT), Cancellation.NEVER);
    }

    private void find(String words) {
        PreparedText prepared = prepared();
        List<Suggestion> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(Offered.check(SuggestionRule.CLAIM_CHECKABLE, TextSpan.ofLength(at, words.length())));
        }
        live.found(new Suggestions(prepared, found, Map.of()));
    }

    private void findWithSpeaker(String speaker, String words) {
        PreparedText prepared = prepared();
        TextSpan span = TextSpan.ofLength(text.indexOf(words), words.length());
        TextSpan named = TextSpan.ofLength(text.indexOf(speaker), speaker.length());
        live.found(new Suggestions(prepared, List.of(Suggestion.check(SuggestionRule.CLAIM_ATTRIBUTED, span, .5,
                List.of(), new Attribution(Optional.of(named), Optional.empty(), speaker))), Map.of()));
    }

    private void replace(String words, String others) {
        int at = text.indexOf(words);
        text = text.substring(0, at) + others + text.substring(at + words.length());
        live.textChanged(new TextReplacement(at, words, others));
    }

    private List<OfferedSuggestion> now() {
        return live.now(span -> span.of(text));
    }

    private List<Integer> ids() {
        return now().stream().map(OfferedSuggestion::id).toList();
    }

    @Test
    void eachKnowsTheSentenceItStandsIn() {
        find("said");
        assertEquals(List.of("He said so.", "She said so, too."),
                now().stream().map(OfferedSuggestion::sentence).toList());
    }

    @Test
    void theFirstWordOfASentenceIsOfThatSentence() {
        find("She");
        assertEquals("She said so, too.", now().get(0).sentence());
        find("He");
        assertEquals("He said so.", now().get(0).sentence());
        find("too.");
        assertEquals("She said so, too.", now().get(0).sentence());
    }

    @Test
    void theyFollowTheTextAndKeepTheirIds() {
        find("said");
        List<Integer> before = ids();
        replace("Nobody", "Neither of us");
        assertEquals(List.of("said", "said"), now().stream().map(each -> each.span().of(text)).toList());
        find("said");
        assertEquals(before, ids());
    }

    @Test
    void anEditBetweenTheSpeakerAndTheWordsLeavesItTheSame() {
        findWithSpeaker("She", "said so, too");
        List<Integer> before = ids();
        replace("She", "She then");
        findWithSpeaker("She", "said so, too");
        assertEquals(before, ids());
    }

    @Test
    void oneWhoseWordsChangedIsNotOfferedAndIsAnotherWhenFoundAgain() {
        find("said");
        List<Integer> before = ids();
        replace("said so, too", "sayd so, too");
        assertEquals(before.subList(0, 1), ids());
        replace("sayd", "said");
        find("said");
        assertEquals(2, ids().size());
        assertEquals(before.get(0), ids().get(0));
    }

    @Test
    void whatIsNotFoundAgainIsGone() {
        find("said");
        find("knew");
        assertEquals(List.of("knew"), now().stream().map(OfferedSuggestion::words).toList());
        int id = ids().get(0);
        find("said");
        assertNotEquals(id, ids().get(0));
    }
}
