package claimmark.ide.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.model.Annotation;
import claimmark.core.text.Block;

/**
 * One node of the outline. When other things are to be shown than before, all nodes are made anew. Two nodes are equal
 * when they stand for the same thing, so that the tree keeps what is expanded and selected.
 */
final class OutlineNode {

    private final Object key;
    private final @Nullable OutlineNode parent;
    private final List<OutlineNode> children = new ArrayList<>();
    private Optional<Block> block;
    private Optional<Annotation> annotation;
    private String words;

    private OutlineNode(Object key, @Nullable OutlineNode parent, Optional<Block> block,
            Optional<Annotation> annotation, String words) {
        this.key = key;
        this.parent = parent;
        this.block = block;
        this.annotation = annotation;
        this.words = words;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** What everything else hangs under; it is not shown. */
    static OutlineNode root() {
        return new OutlineNode("root", null, Optional.empty(), Optional.empty(), "");
    }

    /** @param key what the block is known by, whatever becomes of its words */
    static OutlineNode block(Object key, OutlineNode parent, Block block, String words) {
        return new OutlineNode(key, parent, Optional.of(block), Optional.empty(), words);
    }

    static OutlineNode annotation(OutlineNode parent, Annotation annotation, String words) {
        return new OutlineNode(annotation.id(), parent, Optional.empty(), Optional.of(annotation), words);
    }

    /** What annotations without a place stand under. */
    static OutlineNode heading(OutlineNode parent, String words) {
        return new OutlineNode(words, parent, Optional.empty(), Optional.empty(), words);
    }

    @Nullable
    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    Optional<Block> block() {
        return block;
    }

    Optional<Annotation> annotation() {
        return annotation;
    }

    /** The text of the block, the words of the annotation, or what the node is called. */
    String words() {
        return words;
    }

    /** Whether this node, and all under it, stand for the same things as another and those under that. */
    boolean isLike(OutlineNode other) {
        if (!equals(other) || children.size() != other.children.size()) {
            return false;
        }
        for (int i = 0; i < children.size(); i++) {
            if (!children.get(i).isLike(other.children.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes over what another node that {@linkplain #isLike is like} this one tells, and so do all under it.
     *
     * @param changed is told of each that tells something else now
     */
    void become(OutlineNode other, Consumer<OutlineNode> changed) {
        boolean same = words.equals(other.words) && annotation.equals(other.annotation)
                && block.map(Block::type).equals(other.block.map(Block::type));
        words = other.words;
        annotation = other.annotation;
        block = other.block;
        if (!same) {
            changed.accept(this);
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).become(other.children.get(i), changed);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutlineNode node && key.equals(node.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
