package claimmark.ide.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;

/** The nodes of an article as it is now. Blocks of the running text are there only where they hold annotations. */
final class OutlineTree {

    private final OutlineNode root = OutlineNode.root();
    private final Map<AnnotationId, OutlineNode> annotations = new HashMap<>();
    private final List<OutlineNode> blocks = new ArrayList<>();
    private OutlineNode section = root;

    private OutlineTree() {
    }

    static OutlineTree of(ArticleSession session, BlockKeys blockKeys) {
        OutlineTree tree = new OutlineTree();
        ArticleText article = session.articleText();
        List<Integer> keys = blockKeys.of(article.blocks().stream().map(article::textOf).toList());
        List<Annotation> placed = new ArrayList<>();
        List<Annotation> orphans = new ArrayList<>();
        session.places().inTextOrder().forEach(
                annotation -> (session.places().span(annotation.id()).isPresent() ? placed : orphans).add(annotation));
        int next = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            int end = i + 1 < article.blocks().size() ? article.blocks().get(i + 1).span().start() : Integer.MAX_VALUE;
            int first = next;
            while (next < placed.size() && session.places().span(placed.get(next).id()).orElseThrow().start() < end) {
                next++;
            }
            tree.add(keys.get(i), article, article.blocks().get(i), placed.subList(first, next), session);
        }
        // Only an article without any block leaves some over.
        placed.subList(next, placed.size()).forEach(annotation -> tree.add(tree.root, annotation, session));
        if (!orphans.isEmpty()) {
            OutlineNode node = OutlineNode.orphans(tree.root);
            orphans.forEach(annotation -> tree.add(node, annotation, session));
        }
        return tree;
    }

    private void add(Integer key, ArticleText article, Block block, List<Annotation> inBlock, ArticleSession session) {
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
        inBlock.forEach(annotation -> add(node, annotation, session));
    }

    private void add(OutlineNode parent, Annotation annotation, ArticleSession session) {
        String words = session.places().words(annotation.id()).orElseGet(annotation::words);
        annotations.put(annotation.id(), OutlineNode.annotation(parent, annotation, words));
    }

    private static boolean isLandmark(BlockType type) {
        return switch (type) {
            case HEADLINE, STANDFIRST, BYLINE, DATE, SUBHEADING -> true;
            default -> false;
        };
    }

    List<OutlineNode> roots() {
        return root.children();
    }

    Optional<OutlineNode> annotation(AnnotationId id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /** The last block before {@code offset} or around it; empty before the first. */
    Optional<OutlineNode> blockAt(int offset) {
        OutlineNode found = null;
        for (OutlineNode node : blocks) {
            if (node.block().map(Block::span).map(TextSpan::start).orElse(0) > offset) {
                break;
            }
            found = node;
        }
        return Optional.ofNullable(found);
    }
}
