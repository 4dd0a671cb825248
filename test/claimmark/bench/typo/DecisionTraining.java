package claimmark.bench.typo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import claimmark.bench.TreeBooster;
import claimmark.core.suggest.typo.Alternative;
import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.AlternativeFeature;
import claimmark.core.suggest.typo.AlternativeFeatures;
import claimmark.core.suggest.typo.AlternativeFeatures.Measured;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.TypoModel;

/** Learns to decide from texts that were held out, in which typos are made, news above all. */
public final class DecisionTraining {

    private static final TreeBooster.Settings SETTINGS = new TreeBooster.Settings(240, 32, 0.12, 20, 5, 0.5, 0.5, 1);

    /**
     * How likely a typo has to be. It is made so often here that what is as likely as not is found, but seldom wrong
     * where typos are rare: in some 1.5 of a thousand words of news as they are.
     */
    private static final Map<Kind, Double> FLOORS = new EnumMap<>(Map.of(Kind.REPLACE, 0.62, Kind.DROP,
            0.63, Kind.JOIN, 0.3));
    /** What a row of the news counts. There are few, and other texts are written with more care and other words. */
    private static final double NEWS = 3;

    private final TypoModel model;
    private final TermReader reader;
    private final ErrorMaker errors;
    private final AlternativeFeatures features;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private int missed;
    private int words;

    public DecisionTraining(TypoModel parts) {
        model = parts;
        reader = parts.reader();
        errors = new ErrorMaker(parts.vocabulary());
        features = new AlternativeFeatures(parts);
    }

    /** The lines of the decider. */
    public List<String> learn(CorpusText corpus) throws IOException {
        corpus.forEachHeldOut(document -> document.forEach(paragraph -> add(paragraph, 1)));
        corpus.forEachNews(document -> document.forEach(paragraph -> add(paragraph, NEWS)));
        List<String> lines = trees();
        FLOORS.forEach((kind, floor) -> lines.add("floor " + kind + " " + floor));
        return lines;
    }

    private List<String> trees() {
        System.out.println(words + " words held out, " + rows.size() + " alternatives, " + missed
                + " typos without one");
        boolean[] right = new boolean[rows.size()];
        double[] counts = weights.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < right.length; i++) {
            right[i] = labels.get(i).booleanValue();
        }
        TreeBooster booster = new TreeBooster(rows.toArray(float[][]::new), right, counts,
                Arrays.stream(AlternativeFeature.values()).map(Enum::name).toList(), SETTINGS);
        List<String> lines = new ArrayList<>();
        booster.grow().forEach(tree -> lines.add("tree " + tree));
        lines.add(0, "bias " + booster.bias());
        return lines;
    }

    private void add(String paragraph, double weight) {
        ErrorMaker.Changed changed = errors.change(paragraph);
        TermSequence sequence = TermSequence.of(reader.read(changed.text()), model.vocabulary());
        words += sequence.size();
        int found = 0;
        for (int i = 0; i < sequence.size(); i++) {
            for (Measured measured : features.at(sequence, i)) {
                boolean right = isRight(measured.alternative(), sequence, changed.errors());
                found += right ? 1 : 0;
                rows.add(measured.row());
                labels.add(Boolean.valueOf(right));
                weights.add(Double.valueOf(weight));
            }
        }
        missed += changed.errors().size() - found;
    }

    private static boolean isRight(Alternative alternative, TermSequence sequence, List<ErrorMaker.Made> errors) {
        int start = sequence.term(alternative.from()).start();
        int end = sequence.term(alternative.to() - 1).end();
        return errors.stream().anyMatch(made -> made.start() == start && made.end() == end
                && made.words().equals(alternative.words()));
    }
}
