package claimmark.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Grows an ensemble of decision trees for two classes: gradient boosting on the logistic loss, with histograms and
 * the leaf of the largest gain split first (Ke and others, "LightGBM", NIPS 2017). The same rows give the same trees.
 */
public final class TreeBooster {

    /**
     * How trees are grown; the rates are shares of rows and features that each tree sees.
     *
     * @param share what this ensemble counts where the mean of several is the model; 1 when it is the model alone
     */
    public record Settings(int trees, int leaves, double learningRate, double leastWeight, double ridge, double rowRate,
            double featureRate, double share) {

        /** The same, for an ensemble that is a model of its own. */
        Settings alone() {
            return new Settings(trees, leaves, learningRate, leastWeight, ridge, rowRate, featureRate, 1);
        }
    }

    private static final int BINS = 64;

    private final float[][] rows;
    private final boolean[] labels;
    private final double[] weights;
    private final List<String> names;
    private final Settings settings;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] scores;
    private final double[] gradients;
    private final double[] curvatures;
    private final Random random = new Random(20_261_124);
    private final List<String> trees = new ArrayList<>();
    private float bias;

    public TreeBooster(float[][] rows, boolean[] labels, double[] weights, List<String> names, Settings settings) {
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        this.names = names;
        this.settings = settings;
        cuts = new float[names.size()][];
        bins = new byte[names.size()][rows.length];
        scores = new double[rows.length];
        gradients = new double[rows.length];
        curvatures = new double[rows.length];
        for (int feature = 0; feature < names.size(); feature++) {
            divide(feature);
        }
    }

    /** The trees, as the production class reads them. */
    public List<String> grow() {
        startFromTheMean();
        for (int tree = 0; tree < settings.trees; tree++) {
            computeGradients();
            trees.add(growTree());
        }
        return trees;
    }

    public float bias() {
        return bias;
    }

    private void divide(int feature) {
        float[] sample = new float[Math.min(rows.length, 50_000)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rows[(int) ((long) i * rows.length / sample.length)][feature];
        }
        Arrays.sort(sample);
        List<Float> found = new ArrayList<>();
        for (int bin = 1; bin < BINS; bin++) {
            int at = (int) ((long) bin * sample.length / BINS);
            float below = sample[Math.max(0, at - 1)];
            int next = at;
            while (next < sample.length && sample[next] == below) {
                next++;
            }
            float cut = next < sample.length ? (below + sample[next]) / 2 : Float.NaN;
            if (!Float.isNaN(cut) && (found.isEmpty() || cut > found.get(found.size() - 1))) {
                found.add(Float.parseFloat(String.format(Locale.ROOT, "%.4g", cut)));
            }
        }
        cuts[feature] = new float[found.size()];
        for (int i = 0; i < found.size(); i++) {
            cuts[feature][i] = found.get(i);
        }
        Arrays.sort(cuts[feature]);
        for (int i = 0; i < rows.length; i++) {
            bins[feature][i] = (byte) bin(cuts[feature], rows[i][feature]);
        }
    }

    private static int bin(float[] cuts, float value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < cuts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void startFromTheMean() {
        double positive = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            positive += labels[i] ? weights[i] : 0;
            all += weights[i];
        }
        bias = (float) Math.log(positive / (all - positive));
        Arrays.fill(scores, bias);
    }

    private void computeGradients() {
        for (int i = 0; i < labels.length; i++) {
            double probability = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = weights[i] * (probability - (labels[i] ? 1 : 0));
            curvatures[i] = weights[i] * probability * (1 - probability);
        }
    }

    private String growTree() {
        int[] order = random.ints(0, names.size()).distinct()
                .limit(Math.round(names.size() * settings.featureRate)).sorted().toArray();
        int[] chosen = new int[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (random.nextDouble() < settings.rowRate) {
                chosen[count++] = i;
            }
        }
        Node root = new Node(Arrays.copyOf(chosen, count), order);
        PriorityQueue<Node> open = new PriorityQueue<>((a, b) -> Double.compare(b.gain, a.gain));
        open.add(root);
        int leaves = 1;
        while (leaves < settings.leaves && !open.isEmpty() && open.element().gain > 0) {
            Node node = open.remove();
            node.split(order);
            open.add(node.lower());
            open.add(node.upper());
            leaves++;
        }
        StringBuilder text = new StringBuilder();
        root.write(text);
        for (int i = 0; i < rows.length; i++) {
            scores[i] += root.value(i);
        }
        return text.toString().strip();
    }

    private double[][] sums(int[] members, int[] order) {
        double[][] sums = new double[order.length][2 * BINS];
        for (int candidate = 0; candidate < order.length; candidate++) {
            byte[] column = bins[order[candidate]];
            double[] own = sums[candidate];
            for (int i : members) {
                own[2 * column[i]] += gradients[i];
                own[2 * column[i] + 1] += curvatures[i];
            }
        }
        return sums;
    }

    private final class Node {

        private final int[] members;
        private double gradient;
        private double curvature;
        private double gain;
        private int feature;
        private int bin;
        private Node[] branches = {};

        /** Sums of gradients and curvatures in each bin of each candidate feature. */
        private double[][] sums;

        Node(int[] members, int[] order) {
            this(members, order, sums(members, order));
        }

        Node(int[] members, int[] order, double[][] sums) {
            this.members = members;
            this.sums = sums;
            for (int i : members) {
                gradient += gradients[i];
                curvature += curvatures[i];
            }
            for (int candidate = 0; candidate < order.length; candidate++) {
                consider(order[candidate], sums[candidate]);
            }
        }

        private void consider(int candidate, double[] candidateSums) {
            double lowerGradient = 0;
            double lowerCurvature = 0;
            for (int cut = 0; cut < cuts[candidate].length; cut++) {
                lowerGradient += candidateSums[2 * cut];
                lowerCurvature += candidateSums[2 * cut + 1];
                double upperCurvature = curvature - lowerCurvature;
                if (lowerCurvature < settings.leastWeight || upperCurvature < settings.leastWeight) {
                    continue;
                }
                double found = quality(lowerGradient, lowerCurvature)
                        + quality(gradient - lowerGradient, upperCurvature) - quality(gradient, curvature);
                if (found > gain) {
                    gain = found;
                    feature = candidate;
                    bin = cut;
                }
            }
        }

        private double quality(double sum, double weight) {
            return sum * sum / (weight + settings.ridge);
        }

        /** Only the smaller branch is summed up; the other one is what remains. */
        void split(int[] order) {
            int[] lower = Arrays.stream(members).filter(i -> bins[feature][i] <= bin).toArray();
            int[] upper = Arrays.stream(members).filter(i -> bins[feature][i] > bin).toArray();
            double[][] smaller = sums(lower.length < upper.length ? lower : upper, order);
            for (int candidate = 0; candidate < smaller.length; candidate++) {
                for (int i = 0; i < 2 * BINS; i++) {
                    sums[candidate][i] -= smaller[candidate][i];
                }
            }
            boolean lowerIsSmaller = lower.length < upper.length;
            branches = new Node[] {new Node(lower, order, lowerIsSmaller ? smaller : sums),
                    new Node(upper, order, lowerIsSmaller ? sums : smaller)};
            sums = new double[0][];
        }

        Node lower() {
            return branches[0];
        }

        Node upper() {
            return branches[1];
        }

        double value(int row) {
            Node node = this;
            while (node.branches.length > 0) {
                node = node.branches[bins[node.feature][row] <= node.bin ? 0 : 1];
            }
            return node.leafValue();
        }

        private double leafValue() {
            return -settings.learningRate * gradient / (curvature + settings.ridge);
        }

        void write(StringBuilder text) {
            if (branches.length == 0) {
                text.append(String.format(Locale.ROOT, "=%.4f ", leafValue() * settings.share));
                return;
            }
            text.append(names.get(feature)).append('<').append(cuts[feature][bin]).append(' ');
            lower().write(text);
            upper().write(text);
        }
    }
}
