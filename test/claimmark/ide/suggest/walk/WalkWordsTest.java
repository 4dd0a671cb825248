package claimmark.ide.suggest.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SuggestionWalk;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.card.CardItem;

class WalkWordsTest {

    private static final TextSpan FORM = new TextSpan(8, 12);

    private static OfferedSuggestion typo(String... replacements) {
        return new OfferedSuggestion(1, Suggestion.correction(SuggestionRule.TYPO_CONFUSED, FORM, .9, List.of(),
                List.of(replacements)), "form", "Refrain form it.", "");
    }

    private static List<List<CardItem<WalkKey>>> rows(OfferedSuggestion at) {
        SuggestionWalk walk = new SuggestionWalk(0);
        walk.goOn(List.of(at));
        return WalkWords.rows(walk, at);
    }

    private static List<WalkKey> keys(OfferedSuggestion at) {
        List<List<CardItem<WalkKey>>> rows = rows(at);
        return rows.get(rows.size() - 1).stream().map(CardItem::meaning).flatMap(Optional::stream).toList();
    }

    @Test
    void aKeyToChooseIsOfferedOnlyWhereThereIsAChoice() {
        assertTrue(keys(typo("from", "firm")).contains(new WalkKey.Choose(1)));
        assertEquals(List.of(new WalkKey.Accept(), new WalkKey.AcceptAs(SuggestionRule.TYPO_CONFUSED.kind()),
                new WalkKey.Dismiss(), new WalkKey.Pass(), new WalkKey.Leave()), keys(typo("from")));
    }

    @Test
    void whatIsNoTypoCanBeMarkedAsAnotherKind() {
        OfferedSuggestion claim = new OfferedSuggestion(1, Suggestion.check(SuggestionRule.CLAIM_CHECKABLE, FORM, .9,
                List.of()), "form", "Refrain form it.", "");
        assertEquals(List.of(new WalkKey.Accept(), new WalkKey.Dismiss(), new WalkKey.Pass(), new WalkKey.Leave()),
                keys(claim));
    }

    @Test
    void theChosenCorrectionIsShownAsChosenAndTheOthersAreAsManyStepsAway() {
        List<CardItem<WalkKey>> corrections = rows(typo("from", "firm", "forms")).get(1);
        assertEquals(List.of(new WalkKey.Choose(0), new WalkKey.Choose(1), new WalkKey.Choose(2)),
                corrections.stream().map(CardItem::meaning).flatMap(Optional::stream).toList());
        assertEquals(List.of("from"),
                corrections.stream().filter(CardItem::isChosen).map(CardItem::words).toList());
    }
}
