package claimmark.bench.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.claim.ClaimFeatures;
import claimmark.core.suggest.claim.ClaimTerms;

/**
 * Learns what makes a sentence worth checking from labelled sentences, and from the company that words keep in a folder
 * of texts. Is only as good as the labels; {@link #judged} tells how well it judges sentences that it has not seen.
 */
public final class ClaimTraining {

    private static final int FOLDS = 3;
    private static final int ITERATIONS = 60;
    private static final int LEAST_SENTENCES = 2;
    /** More features than so many change little, and cost room. */
    private static final int MOST_FEATURES = 15_000;
    private static final float VECTOR_SCALE = 5;
    /** Of what is judged to be more likely a claim than none, so much claims something. */
    private static final double CLAIMS = 0.85;
    /** What is shown as nearly certain is well worth checking nine times of ten. */
    private static final double SURE = 0.9;

    private final WordVectors vectors;
    private final List<LabelledSentence> labelled;
    private final List<Set<String>> features = new ArrayList<>();
    private final List<float[]> means = new ArrayList<>();
    /** The odds of each labelled sentence, from a model that was fitted to the others. */
    private final double[] judged;

    private ClaimTraining(WordVectors vectors, List<LabelledSentence> labelled) {
        this.vectors = vectors;
        this.labelled = labelled;
        for (LabelledSentence sentence : labelled) {
            Sentence read = sentence.sentence();
            ClaimTerms terms = ClaimTerms.of(read);
            features.add(ClaimFeatures.of(read, terms));
            means.add(vectors.mean(terms.words()));
        }
        judged = judge();
    }

    /** Reads the texts of a folder, and finds the labelled sentences in them. */
    public static ClaimTraining of(Path folder) throws IOException {
        List<LabelledSentence> labelled = ClaimLabels.in(folder);
        Collections.shuffle(labelled, new Random(9));
        return new ClaimTraining(WordVectors.of(folder), labelled);
    }

    /** The lines of the model. */
    public List<String> learn() {
        double half = oddsWhere(CLAIMS, LabelledSentence::isClaim);
        double sure = oddsWhere(SURE, LabelledSentence::isWorthChecking);
        double stretch = Math.log(SURE / (1 - SURE)) / (sure - half);
        Fit fit = new Fit(IntStream.range(0, labelled.size()).toArray());
        return fit.lines(half, stretch);
    }

    /** How well sentences are judged by a model that has not seen them. */
    public List<String> report() {
        return List.of(report("a claim", LabelledSentence::isClaim),
                report("worth checking", LabelledSentence::isWorthChecking));
    }

    private String report(String what, Predicate<LabelledSentence> positive) {
        return String.format(Locale.ROOT, "%d sentences, %s: area under the curve %.4f, best F1 %.4f", labelled.size(),
                what, areaUnderTheCurve(positive), bestF1(positive));
    }

    private double[] judge() {
        double[] odds = new double[labelled.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int unseen = fold;
            Fit fit = new Fit(IntStream.range(0, odds.length).filter(i -> i % FOLDS != unseen).toArray());
            for (int i = fold; i < odds.length; i += FOLDS) {
                odds[i] = LogisticRegression.odds(fit.row(i), fit.weights);
            }
        }
        return odds;
    }

    private List<Integer> surestFirst() {
        return IntStream.range(0, judged.length).boxed().sorted(Comparator.comparing(i -> -judged[i])).toList();
    }

    /** The least odds of a sentence such that of those that are as sure so large a share is as it should be. */
    private double oddsWhere(double share, Predicate<LabelledSentence> positive) {
        List<Integer> order = surestFirst();
        double right = 0;
        double at = judged[order.get(0)];
        for (int i = 0; i < order.size(); i++) {
            right += positive.test(labelled.get(order.get(i))) ? 1 : 0;
            if (right / (i + 1) >= share) {
                at = judged[order.get(i)];
            }
        }
        return at;
    }

    /** F1 when the surest 1, 2, 3 … sentences are taken for claims. */
    private double[] f1(Predicate<LabelledSentence> positive) {
        List<Integer> order = surestFirst();
        long all = labelled.stream().filter(positive).count();
        double[] scores = new double[order.size()];
        int right = 0;
        for (int i = 0; i < scores.length; i++) {
            right += positive.test(labelled.get(order.get(i))) ? 1 : 0;
            scores[i] = 2.0 * right / (i + 1 + all);
        }
        return scores;
    }

    private double bestF1(Predicate<LabelledSentence> positive) {
        return DoubleStream.of(f1(positive)).max().orElse(0);
    }

    private double areaUnderTheCurve(Predicate<LabelledSentence> positive) {
        List<Integer> order = surestFirst();
        double below = 0;
        long positives = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            if (positive.test(labelled.get(order.get(i)))) {
                below += order.size() - 1 - i - positives;
                positives++;
            }
        }
        return below / positives / (order.size() - positives);
    }

    /** A model that was fitted to some of the sentences. */
    private final class Fit {

        private final Map<String, Integer> numbers = new TreeMap<>();
        private final double[] weights;

        Fit(int[] members) {
            Map<String, Integer> frequencies = new HashMap<>();
            for (int i : members) {
                features.get(i).forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
            }
            frequencies.forEach((feature, count) -> {
                if (count >= LEAST_SENTENCES) {
                    numbers.put(feature, 0);
                }
            });
            int next = 0;
            for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
                entry.setValue(next++);
            }
            double[] penalties = new double[next + WordVectors.SIZE];
            Arrays.fill(penalties, next, penalties.length, 1);
            numbers.forEach((feature, number) -> penalties[number] = penalty(feature));
            List<LogisticRegression.Row> rows = IntStream.of(members).mapToObj(this::row).toList();
            double[] targets = IntStream.of(members).mapToDouble(i -> labelled.get(i).target()).toArray();
            weights = LogisticRegression.fit(rows, targets, penalties, ITERATIONS);
        }

        LogisticRegression.Row row(int sentence) {
            int[] known = features.get(sentence).stream().filter(numbers::containsKey)
                    .mapToInt(feature -> numbers.getOrDefault(feature, 0)).toArray();
            int[] all = Arrays.copyOf(known, known.length + WordVectors.SIZE);
            float[] values = new float[all.length];
            Arrays.fill(values, 0, known.length, 1);
            for (int i = 0; i < WordVectors.SIZE; i++) {
                all[known.length + i] = numbers.size() + i;
                values[known.length + i] = means.get(sentence)[i] * VECTOR_SCALE;
            }
            return new LogisticRegression.Row(all, values);
        }

        /** The model's lines, with its odds moved and stretched. */
        List<String> lines(double half, double stretch) {
            Map<String, Double> kept = new TreeMap<>();
            numbers.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                    -Math.abs(weights[entry.getValue()])).thenComparing(Map.Entry::getKey)).limit(MOST_FEATURES)
                    .forEach(entry -> kept.put(entry.getKey(), weights[entry.getValue()] * stretch));
            kept.merge("b", -half * stretch, Double::sum);
            for (String word : vectors.words()) {
                float[] vector = vectors.mean(List.of(word));
                double sum = 0;
                for (int i = 0; i < WordVectors.SIZE; i++) {
                    sum += vector[i] * VECTOR_SCALE * weights[numbers.size() + i];
                }
                kept.put("v " + word, sum * stretch);
            }
            return kept.entrySet().stream()
                    .map(entry -> String.format(Locale.ROOT, "%.2f %s", entry.getValue(), entry.getKey())).toList();
        }
    }

    /** Features that say more by themselves may say it louder. */
    private static double penalty(String feature) {
        return switch (feature.charAt(0)) {
            case 'b' -> 0.01;
            case 'g', 'l', 'n', 'f' -> 2;
            case 'p', 'c' -> 8;
            default -> 4;
        };
    }
}
