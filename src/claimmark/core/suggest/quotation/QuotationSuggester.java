package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.Weights;
import claimmark.core.text.Cancellation;
import claimmark.core.text.ResourceLines;
import claimmark.core.text.TextSpan;

/** Suggests what is quoted: whole statements and single words of somebody, with who said them. */
public final class QuotationSuggester implements Suggester {

    private final Weights<Feature> weights = Weights.parse(Feature.class,
            ResourceLines.of(QuotationSuggester.class, "attribution-weights.txt"));

    @Override
    public List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        if (!text.isEnglish()) {
            return MarkedQuotations.in(text, cancellation);
        }
        List<Suggestion> suggestions = new ArrayList<>();
        Claimants claimants = Claimants.of(text, cancellation);
        for (Attributed attributed : QuotationReader.read(text, weights, cancellation)) {
            if (attributed.score() > 0) {
                suggestions.add(suggestion(text.text(), attributed, claimants));
            }
        }
        return suggestions;
    }

    /** Who said it is told of English only. */
    @Override
    public boolean isForEnglishOnly() {
        return false;
    }

    private static Suggestion suggestion(String text, Attributed attributed, Claimants claimants) {
        Frame frame = attributed.sayingFrame();
        Optional<TextSpan> speaker = attributed.saying()
                .map(saying -> frame.spanOf(saying.speaker().from(), saying.speaker().to()));
        Optional<TextSpan> cue = attributed.saying().map(saying -> frame.spanOf(saying.cueFrom(), saying.cueTo()));
        String name = speaker.map(claimants::nameOf).orElse("");
        Reason why = speaker.isPresent()
                ? Reason.of(Reason.Code.SAID_BY, name, cue.map(span -> span.of(text)).orElse(""))
                : Reason.of(Reason.Code.SPEAKER_NOT_FOUND);
        SuggestionRule rule = attributed.isWholeStatement(text) ? SuggestionRule.QUOTATION_DIRECT
                : SuggestionRule.QUOTATION_MIXED;
        return Suggestion.check(rule, attributed.passage().span(), Weights.probability(attributed.score()),
                List.of(why), new Attribution(speaker, cue, name));
    }
}
