package claimmark.ide.suggest.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SuggestionWalk;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.card.CardItem;
import claimmark.ide.suggest.SuggestionWords;

/** What the card says of the suggestion that the reviewer is at. */
final class WalkWords {

    private static final int LONGEST = 76;

    private WalkWords() {
    }

    /** The rows of the card: what it would be and how far the walk is, the corrections, why, and the keys. */
    static List<List<CardItem<WalkKey>>> rows(SuggestionWalk walk, OfferedSuggestion at) {
        List<List<CardItem<WalkKey>>> rows = new ArrayList<>();
        rows.add(List.of(CardItem.said(title(walk, at))));
        if (!at.suggestion().replacements().isEmpty()) {
            rows.add(corrections(walk, at));
        }
        rows.add(at.suggestion().why().stream()
                .map(reason -> CardItem.<WalkKey> besides(shortened(SuggestionWords.of(reason)))).toList());
        rows.add(keys(at));
        return rows;
    }

    private static String title(SuggestionWalk walk, OfferedSuggestion at) {
        return NLS.bind(WalkMessages.title, new Object[] { Labels.of(at.suggestion().kind()), walk.number(),
                walk.count() });
    }

    private static List<CardItem<WalkKey>> corrections(SuggestionWalk walk, OfferedSuggestion at) {
        List<String> corrections = at.suggestion().replacements();
        int chosen = walk.correction().map(corrections::indexOf).orElse(-1);
        List<CardItem<WalkKey>> row = new ArrayList<>();
        row.add(CardItem.said(shortened(OneLine.of(at.words())) + WalkMessages.becomes));
        for (int i = 0; i < corrections.size(); i++) {
            row.add(new CardItem<>("", shortened(OneLine.of(corrections.get(i))),
                    Optional.of(new WalkKey.Choose(i - chosen)), i == chosen));
        }
        return row;
    }

    private static List<CardItem<WalkKey>> keys(OfferedSuggestion at) {
        List<CardItem<WalkKey>> keys = new ArrayList<>();
        boolean isCorrection = !at.suggestion().replacements().isEmpty();
        keys.add(CardItem.of(WalkMessages.acceptKey, isCorrection ? WalkMessages.correct : WalkMessages.accept,
                new WalkKey.Accept()));
        if (at.suggestion().replacements().size() > 1) {
            keys.add(CardItem.of(WalkMessages.chooseKey, WalkMessages.choose, new WalkKey.Choose(1)));
        }
        if (at.suggestion().kind() == AnnotationKind.TYPO) {
            keys.add(CardItem.of(WalkMessages.markKey, WalkMessages.mark, new WalkKey.AcceptAs(AnnotationKind.TYPO)));
        } else {
            keys.add(new CardItem<>(WalkMessages.kindKey, WalkMessages.kind, Optional.empty(), false));
        }
        keys.add(CardItem.of(WalkMessages.dismissKey, WalkMessages.dismiss, new WalkKey.Dismiss()));
        keys.add(CardItem.of(WalkMessages.passKey, WalkMessages.pass, new WalkKey.Pass()));
        keys.add(stop());
        return keys;
    }

    private static CardItem<WalkKey> stop() {
        return CardItem.of(WalkMessages.stopKey, WalkMessages.stop, new WalkKey.Leave());
    }

    /** The rows of the card behind the last suggestion. */
    static List<List<CardItem<WalkKey>>> end() {
        return List.of(List.of(CardItem.said(WalkMessages.end)), List.of(stop()));
    }

    /** The card in one line, for the status line and screen readers. */
    static String summary(SuggestionWalk walk, OfferedSuggestion at) {
        String why = at.suggestion().why().stream().findFirst().map(SuggestionWords::of).orElse("");
        String said = walk.correction().map(correction -> NLS.bind(WalkMessages.correction, OneLine.of(at.words()),
                OneLine.of(correction))).orElse(why);
        return NLS.bind(WalkMessages.status, title(walk, at), said);
    }

    private static String shortened(String text) {
        return OneLine.shortened(text, LONGEST);
    }
}
