package claimmark.core.structure;

/**
 * A node of a decision tree.
 *
 * @param tree the number of the tree
 * @param feature the column of the value that is asked for
 * @param threshold values below it take the first branch
 * @param leftLeaves a bit for each leaf of the tree, the first leaf lowest; those that a value which is not below can
 *            still reach are set
 */
record TreeNode(int tree, int feature, float threshold, int leftLeaves) {
}
