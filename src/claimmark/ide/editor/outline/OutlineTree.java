package claimmark.ide.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/** The nodes of an article as it is now. Blocks of the running text are there only where they hold annotations. */
final class OutlineTree {

    /**
     * An annotation that the outline lists.
     *
     * @param span where it stands in the article text; empty when it has no place
     * @param words the words at its place, or those that it was given to last
     */
    record ListedAnnotation(Annotation annotation, Optional<TextSpan> span, String words) {
    }

    private final OutlineNode root = OutlineNode.root();
    private final Map<AnnotationId, OutlineNode> annotations = new HashMap<>();
    private final List<OutlineNode> blocks = new ArrayList<>();
    private OutlineNode section = root;

    private OutlineTree() {
    }

    /**
     * The tree of an article.
     *
     * @param annotations in the order of the text, those without a place last
     * @param keys know the blocks again from the tree before
     */
    static OutlineTree of(ArticleText article, List<ListedAnnotation> annotations, BlockKeys keys) {
        OutlineTree tree = new OutlineTree();
        List<ListedAnnotation> placed = annotations.stream().filter(listed -> listed.span().isPresent()).toList();
        List<ListedAnnotation> orphans = annotations.stream().filter(listed -> listed.span().isEmpty()).toList();
        int left = tree.addBlocks(article, placed, keys.of(article));
        // Only an article without any block leaves some over.
        placed.subList(left, placed.size()).forEach(listed -> tree.add(tree.root, listed));
        Map<Boolean, List<ListedAnnotation>> byDecision = orphans.stream()
                .collect(Collectors.partitioningBy(listed -> listed.annotation().target().orphan()));
        tree.addTogether(byDecision.getOrDefault(false, List.of()), OutlineMessages.orphans);
        tree.addTogether(byDecision.getOrDefault(true, List.of()), OutlineMessages.givenUp);
        return tree;
    }

    private void addTogether(List<ListedAnnotation> withoutPlace, String heading) {
        if (!withoutPlace.isEmpty()) {
            OutlineNode node = OutlineNode.heading(root, heading);
            withoutPlace.forEach(listed -> add(node, listed));
        }
    }

    /** Adds all blocks with the annotations that begin in them, and tells how many annotations these are. */
    private int addBlocks(ArticleText article, List<ListedAnnotation> placed, List<Integer> keys) {
        List<Block> all = article.blocks();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).span().start() : Integer.MAX_VALUE;
            int first = next;
            while (next < placed.size() && placed.get(next).span().orElseThrow().start() < end) {
                next++;
            }
            add(keys.get(i), article, all.get(i), placed.subList(first, next));
        }
        return next;
    }

    private void add(Integer key, ArticleText article, Block block, List<ListedAnnotation> inBlock) {
        if (inBlock.isEmpty() && !isLandmark(block.type())) {
            return;
        }
        if (block.type() == BlockType.SUBHEADING || block.type() == BlockType.HEADLINE
                || block.type().isBoilerplate()) {
            section = root;
        }
        OutlineNode node = OutlineNode.block(key, section, block, article.textOf(block));
        if (block.type() == BlockType.SUBHEADING) {
            section = node;
        }
        blocks.add(node);
        inBlock.forEach(listed -> add(node, listed));
    }

    private void add(OutlineNode parent, ListedAnnotation listed) {
        annotations.put(listed.annotation().id(), OutlineNode.annotation(parent, listed.annotation(), listed.words()));
    }

    private static boolean isLandmark(BlockType type) {
        return switch (type) {
            case HEADLINE, STANDFIRST, BYLINE, DATE, SUBHEADING -> true;
            default -> false;
        };
    }

    /**
     * Shows what another tree shows, in the same nodes.
     *
     * @return the nodes that tell something else now; empty, and nothing is done, when the other tree has other nodes
     */
    Optional<List<OutlineNode>> follow(OutlineTree other) {
        if (!root.isLike(other.root)) {
            return Optional.empty();
        }
        List<OutlineNode> changed = new ArrayList<>();
        root.become(other.root, changed::add);
        return Optional.of(changed);
    }

    List<OutlineNode> roots() {
        return root.children();
    }

    /** How many annotations there are. */
    int annotations() {
        return annotations.size();
    }

    Optional<OutlineNode> annotation(AnnotationId id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /**
     * The block around {@code offset}. Where that has no node, the subheading above it: headline and byline say nothing
     * of one paragraph. Empty where there is neither.
     */
    Optional<OutlineNode> blockAt(int offset) {
        OutlineNode found = null;
        for (OutlineNode node : blocks) {
            Block block = node.block().orElseThrow();
            if (block.span().start() > offset) {
                break;
            }
            if (block.type() == BlockType.SUBHEADING || offset <= block.span().end()) {
                found = node;
            }
        }
        return Optional.ofNullable(found);
    }
}
