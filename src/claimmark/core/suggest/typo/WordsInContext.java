package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.AlternativeFeatures.Measured;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TypoModel;
import claimmark.core.text.TextSpan;

/** Right words that stand in the place of others, words too many, and words that were torn: the trees decide. */
final class WordsInContext implements TypoRule {

    private static final int MOST_REPLACEMENTS = 3;

    private final AlternativeFeatures features;
    private final Decider decider;

    WordsInContext(TypoModel model, Alternatives alternatives, Weigher weigher) {
        features = new AlternativeFeatures(model, alternatives, weigher);
        decider = new Decider(model.trees());
    }

    private record Rated(Alternative alternative, double probability) {
    }

    @Override
    public List<FoundTypo> in(String text, TermSequence sequence) {
        List<FoundTypo> found = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            List<Rated> rated = new ArrayList<>();
            for (Measured measured : features.at(sequence, i)) {
                rated.add(new Rated(measured.alternative(), decider.probability(measured.row())));
            }
            rated.sort(Comparator.comparingDouble(one -> -one.probability));
            if (!rated.isEmpty()) {
                double likely = probabilityOfAny(rated);
                if (likely >= decider.floor(rated.get(0).alternative.kind())) {
                    found.add(finding(text, sequence, rated, likely));
                }
            }
        }
        return found;
    }

    /** How likely it is that any of these was meant: where two words fit, each takes from the other. */
    private static double probabilityOfAny(List<Rated> rated) {
        int to = rated.get(0).alternative.to();
        return Math.min(1, rated.stream().filter(one -> one.alternative.to() == to)
                .mapToDouble(Rated::probability).sum());
    }

    private static FoundTypo finding(String text, TermSequence sequence, List<Rated> rated, double likely) {
        Alternative best = rated.get(0).alternative;
        Term term = sequence.term(best.from());
        TextSpan span = Spans.of(sequence, best.from(), best.to());
        String written = span.of(text);
        List<String> replacements = rated.stream().map(Rated::alternative)
                .filter(other -> other.to() == best.to() && other.words().isEmpty() == best.words().isEmpty())
                .map(other -> other.words().isEmpty() ? "" : Spans.written(other.text(), term, text))
                .limit(MOST_REPLACEMENTS).toList();
        return new FoundTypo(best.rule(), best.from(), best.to(),
                best.kind() == Kind.DROP ? Spans.withSpace(text, span) : span, likely,
                Reason.of(best.reason(), written, replacements.get(0)), replacements);
    }

    @Override
    public List<String> examples() {
        return List.of("The states must treat Russia as an equal and refrain {form→from} interfering in its affairs.",
                "The president said he would not accept the offer.",
                "The form has to be signed by the senator.");
    }
}
