package claimmark.core.structure;

import java.util.Arrays;
import java.util.List;

/** Reads a decision tree from its line; see {@link TreeEnsemble}. */
final class TreeReader {

    /** As many as there are bits for them. */
    private static final int MOST_LEAVES = Integer.SIZE;

    private final String[] tokens;
    private final int tree;
    private final List<String> featureNames;
    private final List<TreeNode> nodes;
    private final float[] leaves = new float[MOST_LEAVES];
    private int position;
    private int leafCount;

    /**
     * @param tree the number of the tree
     * @param nodes gets the nodes
     */
    TreeReader(String line, int tree, List<String> featureNames, List<TreeNode> nodes) {
        tokens = line.split(" ");
        this.tree = tree;
        this.featureNames = featureNames;
        this.nodes = nodes;
    }

    /**
     * The values of the leaves, in their order. Must be called once.
     *
     * @throws IllegalArgumentException as {@link TreeEnsemble#parse}
     */
    float[] leaves() {
        readBranch();
        if (position != tokens.length) {
            throw new IllegalArgumentException("Tree with loose ends: " + String.join(" ", tokens));
        }
        return Arrays.copyOf(leaves, leafCount);
    }

    private void readBranch() {
        if (position >= tokens.length) {
            throw new IllegalArgumentException("Tree with a branch missing");
        }
        String token = tokens[position++];
        int sign = token.indexOf('<');
        if (sign < 0) {
            addLeaf(Float.parseFloat(token.substring(1)));
            return;
        }
        int feature = featureNames.indexOf(token.substring(0, sign));
        if (feature < 0) {
            throw new IllegalArgumentException("Unknown feature: " + token);
        }
        int first = leafCount;
        readBranch();
        int struck = (1 << leafCount) - (1 << first);
        nodes.add(new TreeNode(tree, feature, Float.parseFloat(token.substring(sign + 1)), ~struck));
        readBranch();
    }

    private void addLeaf(float value) {
        if (leafCount == MOST_LEAVES) {
            throw new IllegalArgumentException("Tree with more than " + MOST_LEAVES + " leaves");
        }
        leaves[leafCount++] = value;
    }
}
