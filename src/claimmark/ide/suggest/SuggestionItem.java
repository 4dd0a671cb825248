package claimmark.ide.suggest;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ItemForm;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.session.ReviewContext;

/** A suggestion in the list. */
record SuggestionItem(ReviewContext article, ArticleSuggestions suggestions, int id) implements ListItem {

    private static final int LONGEST = 300;

    @Override
    public Optional<Card> card() {
        return suggestions.open(id).map(SuggestionItem::card);
    }

    private static Card card(OfferedSuggestion offered) {
        AnnotationKind kind = offered.suggestion().kind();
        String words = OneLine.of(OneLine.start(offered.words(), LONGEST));
        String correction = offered.suggestion().replacements().stream().findFirst()
                .map(first -> NLS.bind(SuggestMessages.correction, words, OneLine.of(first))).orElse(words);
        return new Card(Icons.of(kind), Labels.of(kind), Optional.empty(), SuggestMessages.suggested, false,
                correction, Optional.empty(), SuggestionWords.why(offered));
    }

    @Override
    public Optional<TextSpan> span() {
        return suggestions.open(id).map(OfferedSuggestion::span);
    }

    @Override
    public Optional<ItemForm> form() {
        return suggestions.open(id)
                .map(offered -> new SuggestionForm(offered, suggestions, new SuggestionAnswers(article, suggestions)));
    }
}
