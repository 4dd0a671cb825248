package claimmark.ide.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Target;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.outline.OutlineTree.ListedAnnotation;

/** What stands under what in the outline. */
class OutlineTreeTest {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final BlockKeys keys = new BlockKeys();

    @Test
    void landmarksStandInTheOrderOfTheTextAndParagraphsOnlyWhereSomethingIsMarked() {
        block(BlockType.HEADLINE, "Moon hollow");
        block(BlockType.BYLINE, "By Ana");
        block(BlockType.PARAGRAPH, "Nobody knew.");
        block(BlockType.PARAGRAPH, "It is hollow.");
        assertEquals("""
                Moon hollow
                By Ana
                It is hollow.
                  hollow
                """, outline(mark("a", "hollow.", "hollow")));
    }

    @Test
    void whatFollowsASubheadingStandsUnderIt() {
        block(BlockType.PARAGRAPH, "First.");
        block(BlockType.SUBHEADING, "Inside");
        block(BlockType.PARAGRAPH, "Second.");
        block(BlockType.FURNITURE, "Subscribe");
        assertEquals("""
                First.
                  First
                Inside
                  Second.
                    Second
                Subscribe
                  Sub
                """, outline(mark("a", "First", "First"), mark("b", "Second", "Second"), mark("c", "Sub", "Sub")));
    }

    @Test
    void anAnnotationStandsWhereItBegins() {
        block(BlockType.PARAGRAPH, "First.");
        block(BlockType.PARAGRAPH, "Second.");
        int start = text.indexOf("irst");
        assertEquals("""
                First.
                  both
                """, outline(listed("a", Optional.of(new TextSpan(start, text.indexOf("cond"))), "both")));
    }

    @Test
    void orphansStandTogetherAtTheEnd() {
        block(BlockType.HEADLINE, "Moon hollow");
        assertEquals("Moon hollow\n" + OutlineMessages.orphans + "\n  gone\n",
                outline(listed("a", Optional.empty(), "gone")));
    }

    @Test
    void whatWasKeptWithoutAPlaceIsNotCalledLost() {
        block(BlockType.HEADLINE, "Moon hollow");
        ListedAnnotation gone = listed("a", Optional.empty(), "gone");
        Annotation kept = listed("b", Optional.empty(), "kept").annotation();
        assertEquals("Moon hollow\n" + OutlineMessages.orphans + "\n  gone\n" + OutlineMessages.givenUp + "\n  kept\n",
                outline(gone, new ListedAnnotation(kept.withTarget(kept.target().asOrphan()), Optional.empty(),
                        "kept")));
    }

    @Test
    void withoutAnyBlockTheAnnotationsStandAlone() {
        text.append("Moon");
        assertEquals("Moon\n", outline(mark("a", "Moon", "Moon")));
    }

    @Test
    void theBlockAtAPlaceIsTheOneAroundItOrElseTheSubheadingAboveIt() {
        block(BlockType.HEADLINE, "Moon hollow");
        block(BlockType.BYLINE, "By Ana");
        block(BlockType.PARAGRAPH, "It is hollow.");
        block(BlockType.SUBHEADING, "Inside");
        block(BlockType.PARAGRAPH, "It is empty.");
        OutlineTree tree = tree();
        assertEquals("Moon hollow", at(tree, 0));
        assertEquals("By Ana", at(tree, 1));
        assertEquals("", at(tree, 2));
        assertEquals("Inside", at(tree, 3));
        assertEquals("Inside", at(tree, 4));
    }

    private String at(OutlineTree tree, int block) {
        return tree.blockAt(blocks.get(block).span().start() + 1).map(OutlineNode::words).orElse("");
    }

    @Test
    void anAnnotationIsFoundByItsId() {
        block(BlockType.PARAGRAPH, "It is hollow.");
        OutlineTree tree = tree(mark("a", "hollow", "hollow"));
        assertEquals("It is hollow.", tree.annotation(new AnnotationId("a")).orElseThrow().parent().words());
        assertEquals(Optional.empty(), tree.annotation(new AnnotationId("b")));
    }

    @Test
    void whatTellsSomethingElseNowDoesSoInItsOldNode() {
        block(BlockType.HEADLINE, "Moon hollow");
        block(BlockType.PARAGRAPH, "It is hollow.");
        OutlineTree tree = tree(mark("a", "hollow.", "hollow"), mark("b", "is", "is"));
        OutlineNode node = tree.annotation(new AnnotationId("a")).orElseThrow();
        ListedAnnotation after = mark("a", "hollow.", "hollow.");
        List<OutlineNode> changed = tree.follow(tree(after, mark("b", "is", "is"))).orElseThrow();
        assertSame(node, changed.get(0));
        assertEquals(1, changed.size());
        assertEquals("hollow.", node.words());
        assertEquals(Optional.of(after.annotation()), node.annotation());
    }

    @Test
    void aBlockThatOnlyStandsElsewhereTellsNothingElseAndIsFoundThere() {
        block(BlockType.HEADLINE, "Moon hollow");
        OutlineTree tree = tree();
        Block before = blocks.remove(0);
        text.insert(0, "\n\n");
        blocks.add(new Block(before.type(), TextSpan.ofLength(2, before.span().length())));
        assertEquals(Optional.of(List.of()), tree.follow(tree()));
        assertEquals(2, tree.blockAt(2).orElseThrow().block().orElseThrow().span().start());
    }

    @Test
    void otherNodesAreNotFollowed() {
        block(BlockType.HEADLINE, "Moon hollow");
        block(BlockType.PARAGRAPH, "It is hollow.");
        OutlineTree tree = tree(mark("a", "hollow.", "hollow"));
        assertEquals(Optional.empty(), tree.follow(tree()));
        assertEquals(Optional.empty(), tree.follow(tree(mark("b", "hollow.", "hollow"))));
        assertEquals("hollow", tree.annotation(new AnnotationId("a")).orElseThrow().words());
    }

    private void block(BlockType type, String words) {
        text.append(text.isEmpty() ? "" : "\n\n");
        blocks.add(new Block(type, TextSpan.ofLength(text.length(), words.length())));
        text.append(words);
    }

    private ListedAnnotation mark(String id, String at, String words) {
        return listed(id, Optional.of(TextSpan.ofLength(text.indexOf(at), words.length())), words);
    }

    private static ListedAnnotation listed(String id, Optional<TextSpan> span, String words) {
        Target target = new Target(new TextQuoteSelector(words, "", ""), new TextPositionSelector(0, words.length()));
        Annotation annotation = Annotation.create(new AnnotationId(id), AnnotationKind.CLAIM, target, "ana",
                Instant.EPOCH);
        return new ListedAnnotation(annotation, span, words);
    }

    private OutlineTree tree(ListedAnnotation... annotations) {
        ArticleText article = new ArticleText(text.toString(), blocks, ArticleMetadata.NONE,
                SourceMap.identity(text.toString()), "test");
        return OutlineTree.of(article, List.of(annotations), keys);
    }

    private String outline(ListedAnnotation... annotations) {
        StringBuilder outline = new StringBuilder();
        tree(annotations).roots().forEach(node -> print(node, "", outline));
        return outline.toString();
    }

    private static void print(OutlineNode node, String indent, StringBuilder outline) {
        outline.append(indent).append(node.words()).append('\n');
        node.children().forEach(child -> print(child, indent + "  ", outline));
    }
}
