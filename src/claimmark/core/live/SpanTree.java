package claimmark.core.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.TextSpan;

/**
 * Keeps spans in the order of their starts, and shifts all spans behind an offset in logarithmic time. It is a treap
 * (Seidel and Aragon 1996). Each node keeps the pending shift of its subtree, and the largest end in its subtree.
 * Overlaps are found as in an interval tree (Cormen et al., section 14.3).
 *
 * @param <V> the owner of a span
 */
final class SpanTree<V> {

    /** One span of the tree. Whoever added the span reads and removes it by its node. */
    static final class Node<V> {
        final V value;
        private final int priority;
        private int start;
        private int end;
        private int largestEnd;
        /** The shift that must still be added to every span below this node, but not to the node's own span. */
        private int pendingShift;
        private @Nullable Node<V> parent;
        private @Nullable Node<V> left;
        private @Nullable Node<V> right;

        Node(V value, TextSpan span, int priority) {
            this.value = value;
            this.priority = priority;
            this.start = span.start();
            this.end = span.end();
            this.largestEnd = end;
        }

        private void shift(int delta) {
            start += delta;
            end += delta;
            largestEnd += delta;
            pendingShift += delta;
        }

        private void settle() {
            if (pendingShift != 0) {
                shift(left, pendingShift);
                shift(right, pendingShift);
                pendingShift = 0;
            }
        }

        private void refresh() {
            largestEnd = Math.max(end, Math.max(largestEnd(left), largestEnd(right)));
        }

        private void setLeft(@Nullable Node<V> child) {
            left = child;
            adopt(child);
        }

        private void setRight(@Nullable Node<V> child) {
            right = child;
            adopt(child);
        }

        private void adopt(@Nullable Node<V> child) {
            if (child != null) {
                child.parent = this;
            }
        }

        private static <V> void shift(@Nullable Node<V> node, int delta) {
            if (node != null) {
                node.shift(delta);
            }
        }

        private static <V> int largestEnd(@Nullable Node<V> node) {
            return node == null ? -1 : node.largestEnd;
        }
    }

    private @Nullable Node<V> root;
    private int added;

    /** Adds a span after those that start at the same place. */
    Node<V> add(V value, TextSpan span) {
        Node<V> node = new Node<>(value, span, nextPriority());
        setRoot(insert(root, node));
        return node;
    }

    /** Takes a span out; the node must be one of this tree. */
    void remove(Node<V> node) {
        settleAbove(node);
        node.settle();
        Node<V> parent = node.parent;
        Node<V> heir = join(node.left, node.right);
        if (parent == null) {
            setRoot(heir);
        } else if (parent.left == node) {
            parent.setLeft(heir);
        } else {
            parent.setRight(heir);
        }
        for (Node<V> above = parent; above != null; above = above.parent) {
            above.refresh();
        }
    }

    /** Where a node's span is now. */
    TextSpan span(Node<V> node) {
        int shift = 0;
        for (Node<V> above = node.parent; above != null; above = above.parent) {
            shift += above.pendingShift;
        }
        return new TextSpan(node.start + shift, node.end + shift);
    }

    /** Moves every span that starts at {@code from} or later by {@code delta}; their order must not change by it. */
    void shift(int from, int delta) {
        Node<V> lowest = null;
        Node<V> node = root;
        while (node != null) {
            node.settle();
            lowest = node;
            if (node.start >= from) {
                node.start += delta;
                node.end += delta;
                Node.shift(node.right, delta);
                node = node.left;
            } else {
                node = node.right;
            }
        }
        for (Node<V> above = lowest; above != null; above = above.parent) {
            above.refresh();
        }
    }

    /** The spans that share a unit or a border with {@code from..to}, in order. */
    List<Node<V>> touching(int from, int to) {
        List<Node<V>> found = new ArrayList<>();
        collect(root, from, to, found);
        return found;
    }

    private static <V> void collect(@Nullable Node<V> node, int from, int to, List<Node<V>> found) {
        if (node == null || node.largestEnd < from) {
            return;
        }
        node.settle();
        collect(node.left, from, to, found);
        if (node.start <= to) {
            if (node.end >= from) {
                found.add(node);
            }
            collect(node.right, from, to, found);
        }
    }

    private static <V> Node<V> insert(@Nullable Node<V> below, Node<V> node) {
        if (below == null) {
            return node;
        }
        below.settle();
        if (node.priority > below.priority) {
            splitInto(node, below);
            node.refresh();
            return node;
        }
        if (node.start < below.start) {
            below.setLeft(insert(below.left, node));
        } else {
            below.setRight(insert(below.right, node));
        }
        below.refresh();
        return below;
    }

    /** Makes a subtree the two children of {@code node}, which stands between them. */
    private static <V> void splitInto(Node<V> node, Node<V> subtree) {
        Split<V> split = split(subtree, node.start);
        node.setLeft(split.before);
        node.setRight(split.after);
    }

    /** Splits a subtree into the spans that start at {@code start} or earlier, and the others. */
    private static <V> Split<V> split(@Nullable Node<V> node, int start) {
        if (node == null) {
            return new Split<>(null, null);
        }
        node.settle();
        if (node.start <= start) {
            Split<V> split = split(node.right, start);
            node.setRight(split.before);
            node.refresh();
            return new Split<>(node, split.after);
        }
        Split<V> split = split(node.left, start);
        node.setLeft(split.after);
        node.refresh();
        return new Split<>(split.before, node);
    }

    private record Split<V>(@Nullable Node<V> before, @Nullable Node<V> after) {
    }

    private static <V> @Nullable Node<V> join(@Nullable Node<V> before, @Nullable Node<V> after) {
        if (before == null) {
            return after;
        }
        if (after == null) {
            return before;
        }
        before.settle();
        after.settle();
        if (before.priority > after.priority) {
            before.setRight(join(before.right, after));
            before.refresh();
            return before;
        }
        after.setLeft(join(before, after.left));
        after.refresh();
        return after;
    }

    private void setRoot(@Nullable Node<V> node) {
        root = node;
        if (node != null) {
            node.parent = null;
        }
    }

    private static <V> void settleAbove(Node<V> node) {
        Node<V> parent = node.parent;
        if (parent != null) {
            settleAbove(parent);
            parent.settle();
        }
    }

    /** Mixes the bits of a counter (finalizer of MurmurHash3). This is random enough for a treap, and repeatable. */
    private int nextPriority() {
        int bits = ++added;
        bits = (bits ^ bits >>> 16) * 0x85ebca6b;
        bits = (bits ^ bits >>> 13) * 0xc2b2ae35;
        return bits ^ bits >>> 16;
    }
}
