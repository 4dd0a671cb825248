package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

class LiveBlockLabelsTest {

    private static final String TEXT = "Site name\nA headline\nHome News Sport\nA body of words.\nComments";
    private static final List<BlockType> FOUND = List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.FURNITURE,
            BlockType.PARAGRAPH, BlockType.BOILERPLATE);

    private Review review = Review.empty("urn:review",
            new Source("a.txt", "text/plain", "en", "UTF-8", "", "", "1", ForeignContent.NONE));
    private final LiveBlockLabels live = new LiveBlockLabels();

    @Test
    void withoutAWordTheArticleIsAsItWasFound() {
        ArticleText article = article(TEXT);
        assertSame(article, live.relabel(article, review));
    }

    @Test
    void aWordGivesABlockItsRole() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "Home News Sport"),
                blockLabel("b", BlockRole.BOILERPLATE, TEXT, "A body of words."))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.BOILERPLATE,
                BlockType.BOILERPLATE), types(TEXT));
    }

    @Test
    void theStepBackTakesItAway() {
        BlockLabelEdit edit = new BlockLabelEdit(List.of(),
                List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "Comments")));
        Review before = review;
        apply(edit);
        apply(edit.inverse());
        assertEquals(FOUND, types(TEXT));
        assertEquals(before, review);
    }

    @Test
    void aWordFollowsItsBlockThroughEditing() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "Home News Sport"))));
        String edited = "The " + TEXT.replace("News", "World news");
        live.textChanged(new TextReplacement(TEXT.indexOf("News"), "News", "World news"));
        live.textChanged(new TextReplacement(0, "", "The "));
        assertEquals(BlockType.PARAGRAPH, types(edited).get(2));
        BlockLabel described = live.described(review, edited).structure().get(0);
        assertEquals("Home World news Sport", described.target().quote().exact());
        assertEquals(Optional.of(new TextSpan(25, 46)), described.target().span());
    }

    @Test
    void aWordIsFoundAgainInAnArticleThatChanged() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.BOILERPLATE, TEXT, "A body of words."))));
        String changed = "Breaking\n" + TEXT;
        LiveBlockLabels again = LiveBlockLabels.of(review, changed);
        assertEquals(BlockType.BOILERPLATE, again.relabel(article(changed), review).blocks().get(4).type());
    }

    @Test
    void aWordOnABlockThatIsGoneIsKeptWithoutAPlace() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "Home News Sport\n"))));
        String shorter = TEXT.replace("Home News Sport\n", "");
        live.textChanged(new TextReplacement(TEXT.indexOf("Home"), "Home News Sport\n", ""));
        assertEquals(article(shorter), live.relabel(article(shorter), review));
        assertEquals(Optional.empty(), live.described(review, shorter).structure().get(0).target().position());
    }

    @Test
    void aWordComesBackWithItsBlock() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.BOILERPLATE, TEXT, "A body of words."),
                blockLabel("b", BlockRole.PARAGRAPH, TEXT, "Home News Sport"))));
        String back = TEXT.replace("body of", "body made of");
        live.carry(live.leave(TEXT), "Home News Sport");
        live.carry(live.leave("Home News Sport"), back);
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.BOILERPLATE,
                BlockType.BOILERPLATE), types(back));
        assertEquals(List.of(back), live.leave(back).texts());
    }

    @Test
    void aWordHoldsForTheBlocksThatItCoversByHalf() {
        apply(new BlockLabelEdit(List.of(),
                List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "line\nHome News Sport\nA body"))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.PARAGRAPH,
                BlockType.BOILERPLATE), types(TEXT));
    }

    @Test
    void exactlyHalfIsHalf() {
        String covered = "dline\nHome News Sport\nA body of words.\nComm";
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, covered))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.PARAGRAPH, BlockType.PARAGRAPH, BlockType.PARAGRAPH,
                BlockType.PARAGRAPH), types(TEXT));
        apply(new BlockLabelEdit(review.structure(),
                List.of(blockLabel("b", BlockRole.PARAGRAPH, TEXT, covered.substring(1, covered.length() - 1)))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.PARAGRAPH,
                BlockType.BOILERPLATE), types(TEXT));
    }

    @Test
    void aWordThatOnlyTouchesABlockIsNotAboutIt() {
        apply(new BlockLabelEdit(List.of(),
                List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "\nHome News Sport\n"))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.PARAGRAPH,
                BlockType.BOILERPLATE), types(TEXT));
    }

    @Test
    void ofTwoWordsOnOneBlockTheLaterCounts() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.BOILERPLATE, TEXT, "Home News"),
                blockLabel("b", BlockRole.PARAGRAPH, TEXT, "News Sport\nA body of words."))));
        assertEquals(List.of(BlockType.FURNITURE, BlockType.HEADLINE, BlockType.PARAGRAPH, BlockType.PARAGRAPH,
                BlockType.BOILERPLATE), types(TEXT));
    }

    @Test
    void whatIsSaidInAPartOfTheTextIsThereAsItStandsNow() {
        apply(new BlockLabelEdit(List.of(), List.of(blockLabel("a", BlockRole.PARAGRAPH, TEXT, "Home News Sport"),
                blockLabel("b", BlockRole.BOILERPLATE, TEXT, "Comments"))));
        live.textChanged(new TextReplacement(0, "", "The "));
        String edited = "The " + TEXT;
        TextSpan headline = TextSpan.ofLength(edited.indexOf("A headline"), 10);
        assertEquals(List.of(), live.overlapping(headline, review, edited));
        List<BlockLabel> overlapping = live.overlapping(
                new TextSpan(headline.start(), headline.end() + 2), review, edited);
        assertEquals(List.of("a"), overlapping.stream().map(BlockLabel::id).toList());
        assertEquals("Home News Sport", overlapping.get(0).target().span().orElseThrow().of(edited));
        assertEquals(List.of("a", "b"), live.overlapping(new TextSpan(0, edited.length()), review, edited).stream()
                .map(BlockLabel::id).toList());
    }

    private void apply(BlockLabelEdit edit) {
        review = edit.apply(review);
        live.apply(edit);
    }

    private List<BlockType> types(String text) {
        return live.relabel(article(text), review).blocks().stream().map(Block::type).toList();
    }

    private static BlockLabel blockLabel(String id, BlockRole role, String text, String words) {
        int start = text.indexOf(words);
        return new BlockLabel(id, role, new TargetDescriber(text).describe(TextSpan.ofLength(start, words.length())),
                "ana", Instant.EPOCH, ForeignContent.NONE);
    }

    /** Every line is a block. */
    private static ArticleText article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            BlockType type = blocks.size() < FOUND.size() ? FOUND.get(blocks.size()) : BlockType.PARAGRAPH;
            blocks.add(new Block(type, TextSpan.ofLength(start, line.length())));
            start += line.length() + 1;
        }
        return new ArticleText(text, blocks, ArticleMetadata.NONE, SourceMap.identity(text), "1");
    }
}
