package claimmark.core.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A sum of decision trees that gives a probability (gradient boosting; Friedman, "Greedy Function Approximation",
 * 2001).
 *
 * <p>A tree is written on one line, in pre-order. A node is {@code feature<threshold}, followed by its two branches;
 * the first branch is for values below the threshold. A leaf is {@code =value}.
 *
 * <p>No tree is walked. For each feature, the nodes of all trees stand in the order of their thresholds. A row passes
 * those that are not above its value, and each of them strikes out the leaves of its first branch. What a tree gives is
 * its first leaf that is left (QuickScorer; Lucchese et al., SIGIR 2015). A processor cannot foresee the turns of a
 * walk, but it runs through a list without a stop.
 */
public final class TreeEnsemble {

    private final float bias;
    /** The values of the leaves, tree by tree, and where each tree begins. */
    private final float[] leaves;
    private final int[] firstLeaves;
    /** The nodes, feature by feature, and where each feature begins. */
    private final int[] firstNodes;
    private final float[] thresholds;
    private final int[] trees;
    private final int[] leftLeaves;

    private TreeEnsemble(float bias, List<float[]> leaves, List<TreeNode> nodes, int features) {
        this.bias = bias;
        firstLeaves = new int[leaves.size()];
        this.leaves = new float[leaves.stream().mapToInt(values -> values.length).sum()];
        int next = 0;
        for (int tree = 0; tree < firstLeaves.length; tree++) {
            firstLeaves[tree] = next;
            System.arraycopy(leaves.get(tree), 0, this.leaves, next, leaves.get(tree).length);
            next += leaves.get(tree).length;
        }
        firstNodes = new int[features + 1];
        thresholds = new float[nodes.size()];
        trees = new int[nodes.size()];
        leftLeaves = new int[nodes.size()];
        nodes.sort(Comparator.comparingInt(TreeNode::feature).thenComparing(TreeNode::threshold));
        for (int i = 0; i < thresholds.length; i++) {
            TreeNode node = nodes.get(i);
            firstNodes[node.feature() + 1] = i + 1;
            thresholds[i] = node.threshold();
            trees[i] = node.tree();
            leftLeaves[i] = node.leftLeaves();
        }
        for (int feature = 0; feature < features; feature++) {
            firstNodes[feature + 1] = Math.max(firstNodes[feature], firstNodes[feature + 1]);
        }
    }

    /**
     * Reads trees from their lines.
     *
     * @param bias the value that is added to the sum
     * @param trees the lines, one for each tree
     * @param featureNames the names of the features, in the order of the columns
     * @throws IllegalArgumentException when a line is not a tree, names an unknown feature or has too many leaves
     */
    public static TreeEnsemble parse(float bias, List<String> trees, List<String> featureNames) {
        List<float[]> leaves = new ArrayList<>();
        List<TreeNode> nodes = new ArrayList<>();
        for (String tree : trees) {
            leaves.add(new TreeReader(tree, leaves.size(), featureNames, nodes).leaves());
        }
        return new TreeEnsemble(bias, leaves, nodes, featureNames.size());
    }

    /** The probability that a row of features belongs to the class that the trees were trained for. */
    public float probability(float[] row) {
        return probability(row, new int[firstLeaves.length]);
    }

    /** The probabilities of several rows, in their order. */
    public float[] probabilities(float[][] rows) {
        float[] probabilities = new float[rows.length];
        int[] left = new int[firstLeaves.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = probability(rows[i], left);
        }
        return probabilities;
    }

    /** @param left room for the leaves that are left of each tree */
    private float probability(float[] row, int[] left) {
        Arrays.fill(left, -1);
        for (int feature = 0; feature + 1 < firstNodes.length; feature++) {
            float value = row[feature];
            int end = firstNodes[feature + 1];
            for (int node = firstNodes[feature]; node < end && !(value < thresholds[node]); node++) {
                left[trees[node]] &= leftLeaves[node];
            }
        }
        float sum = bias;
        for (int tree = 0; tree < left.length; tree++) {
            sum += leaves[firstLeaves[tree] + Integer.numberOfTrailingZeros(left[tree])];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
