package claimmark.core.structure;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of decision trees that gives a probability (gradient boosting; Friedman, "Greedy Function Approximation",
 * 2001).
 *
 * <p>A tree is written on one line, in pre-order. A node is {@code feature<threshold}, followed by its two branches;
 * the first branch is for values below the threshold. A leaf is {@code =value}.
 */
public final class TreeEnsemble {

    private static final int LEAF = -1;
    private static final int BATCH = 64;

    private final float bias;
    private final int[] roots;
    private final int[] features;
    private final float[] values;
    /** The node at which the second branch of each node begins. The first branch follows its node directly. */
    private final int[] others;
    private int size;

    private TreeEnsemble(float bias, int trees, int nodes) {
        this.bias = bias;
        roots = new int[trees];
        features = new int[nodes];
        values = new float[nodes];
        others = new int[nodes];
    }

    /**
     * Reads trees from their lines.
     *
     * @param bias the value that is added to the sum
     * @param trees the lines, one for each tree
     * @param featureNames the names of the features, in the order of the columns
     * @throws IllegalArgumentException when a line is not a tree, or names an unknown feature
     */
    public static TreeEnsemble parse(float bias, List<String> trees, List<String> featureNames) {
        int nodes = trees.stream().mapToInt(tree -> tree.split(" ").length).sum();
        TreeEnsemble ensemble = new TreeEnsemble(bias, trees.size(), nodes);
        for (int i = 0; i < trees.size(); i++) {
            ensemble.roots[i] = ensemble.size;
            String[] tokens = trees.get(i).split(" ");
            if (ensemble.addBranch(tokens, 0, featureNames) != tokens.length) {
                throw new IllegalArgumentException("Tree with loose ends: " + trees.get(i));
            }
        }
        return ensemble;
    }

    private int addBranch(String[] tokens, int position, List<String> featureNames) {
        if (position >= tokens.length) {
            throw new IllegalArgumentException("Tree with a branch missing");
        }
        String token = tokens[position];
        int node = size++;
        int sign = token.indexOf('<');
        if (sign < 0) {
            features[node] = LEAF;
            values[node] = Float.parseFloat(token.substring(1));
            return position + 1;
        }
        features[node] = featureNames.indexOf(token.substring(0, sign));
        if (features[node] < 0) {
            throw new IllegalArgumentException("Unknown feature: " + token);
        }
        values[node] = Float.parseFloat(token.substring(sign + 1));
        int next = addBranch(tokens, position + 1, featureNames);
        others[node] = size;
        return addBranch(tokens, next, featureNames);
    }

    /** The probability that a row of features belongs to the class that the trees were trained for. */
    public float probability(float[] row) {
        return probabilities(new float[][] {row})[0];
    }

    /** The probabilities of several rows, in their order. */
    public float[] probabilities(float[][] rows) {
        float[] sums = new float[rows.length];
        Arrays.fill(sums, bias);
        for (int first = 0; first < rows.length; first += BATCH) {
            addTrees(rows, first, Math.min(rows.length, first + BATCH), sums);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) (1 / (1 + Math.exp(-sums[i])));
        }
        return sums;
    }

    /**
     * Adds the trees one by one. One tree and a batch of rows fit into the processor's cache; all trees or all rows do
     * not.
     */
    private void addTrees(float[][] rows, int first, int end, float[] sums) {
        for (int root : roots) {
            for (int i = first; i < end; i++) {
                sums[i] += values[leaf(root, rows[i])];
            }
        }
    }

    private int leaf(int root, float[] row) {
        int node = root;
        while (features[node] != LEAF) {
            node = row[features[node]] < values[node] ? node + 1 : others[node];
        }
        return node;
    }
}
