package claimmark.bench.typo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import claimmark.bench.TreeBooster;
import claimmark.core.suggest.typo.Alternative;
import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.AlternativeFeature;
import claimmark.core.suggest.typo.AlternativeFeatures;
import claimmark.core.suggest.typo.AlternativeFeatures.Measured;
import claimmark.core.suggest.typo.Decider;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.TypoModel;

/** Learns to decide: from texts that were held out, in which typos are made, and from the same texts as they are. */
public final class DecisionTraining {

    private static final TreeBooster.Settings SETTINGS = new TreeBooster.Settings(160, 32, 0.15, 20, 5, 0.5, 0.5, 1);

    /** How many alarms in a thousand words of text as it is are too many. */
    private static final Map<Kind, Double> ALARMS = new EnumMap<>(Map.of(Kind.REPLACE, 0.6, Kind.DROP, 0.2,
            Kind.JOIN, 0.05));
    private static final double LEAST_FLOOR = 0.3;

    private final TypoModel model;
    private final TermReader reader;
    private final ErrorMaker errors;
    private final AlternativeFeatures features;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final Map<Kind, List<Double>> alarms = new EnumMap<>(Kind.class);
    private int missed;
    private int words;
    private int seen;

    public DecisionTraining(TypoModel parts) {
        model = parts;
        reader = parts.reader();
        errors = new ErrorMaker(parts.vocabulary());
        features = new AlternativeFeatures(parts);
    }

    /** The lines of the decider. One document of {@code every} is for the floors, and as many as said for the trees. */
    public List<String> learn(CorpusText corpus, int every, int forTrees) throws IOException {
        corpus.forEachHeldOut(document -> {
            int turn = seen++ % every;
            if (turn > 0 && turn <= forTrees) {
                document.forEach(this::add);
            }
        });
        List<String> lines = trees();
        Decider decider = new Decider(lines);
        words = 0;
        seen = 0;
        corpus.forEachHeldOut(document -> {
            if (seen++ % every == 0) {
                document.forEach(paragraph -> addAlarms(paragraph, decider));
            }
        });
        ALARMS.forEach((kind, rate) -> lines.add("floor " + kind + " " + floor(kind, rate.doubleValue())));
        return lines;
    }

    private void addAlarms(String paragraph, Decider decider) {
        TermSequence sequence = TermSequence.of(reader.read(paragraph), model.vocabulary());
        words += (int) sequence.terms().stream().filter(Term::isWord).count();
        for (int i = 0; i < sequence.size(); i++) {
            features.at(sequence, i).stream()
                    .max(Comparator.comparingDouble(measured -> decider.probability(measured.row())))
                    .ifPresent(best -> alarms.computeIfAbsent(best.alternative().kind(), kind -> new ArrayList<>())
                            .add(Double.valueOf(decider.probability(best.row()))));
        }
    }

    /** The probability that so many alarms in a thousand words, which have few typos, are above. */
    private double floor(Kind kind, double rate) {
        List<Double> sorted = new ArrayList<>(alarms.getOrDefault(kind, List.of()));
        sorted.sort(Comparator.reverseOrder());
        int most = (int) (words * rate / 1000);
        double floor = Math.max(LEAST_FLOOR, most < sorted.size() ? sorted.get(most).doubleValue() : 0);
        return Math.round(floor * 10_000) / 10_000.0;
    }

    private List<String> trees() {
        System.out.println(words + " words held out, " + rows.size() + " alternatives, " + missed
                + " typos without one");
        boolean[] right = new boolean[rows.size()];
        double[] weights = new double[rows.size()];
        Arrays.fill(weights, 1);
        for (int i = 0; i < right.length; i++) {
            right[i] = labels.get(i).booleanValue();
        }
        TreeBooster booster = new TreeBooster(rows.toArray(float[][]::new), right, weights,
                Arrays.stream(AlternativeFeature.values()).map(Enum::name).toList(), SETTINGS);
        List<String> lines = new ArrayList<>();
        booster.grow().forEach(tree -> lines.add("tree " + tree));
        lines.add(0, "bias " + booster.bias());
        return lines;
    }

    private void add(String paragraph) {
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
