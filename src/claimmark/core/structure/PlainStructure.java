package claimmark.core.structure;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/**
 * The structure of plain text and Markdown. Plain text may be a dump of a web page with all its furniture, so its
 * lines are judged by a model, which ships as {@code line-model.txt} and tells how it was made. Markdown is written by
 * hand and says what it is.
 */
public final class PlainStructure {

    private static final float BODY = 0.35f;

    private final BodyModel model = BodyModel.ofResource("line-model.txt", LineFeature.class);

    /**
     * The blocks of a text: disjoint, in order, covering all but its white space. A text of more than 200,000 lines is
     * one paragraph.
     */
    public List<Block> blocks(String text, ArticleFormat format) {
        if (LineLimit.isExceeded(text)) {
            return Lines.undivided(text).stream().map(span -> new Block(BlockType.PARAGRAPH, span)).toList();
        }
        return format == ArticleFormat.MARKDOWN ? MarkdownStructure.blocks(text) : plainBlocks(text);
    }

    private List<Block> plainBlocks(String text) {
        List<TextSpan> spans = PlainBlocks.of(text);
        if (spans.isEmpty()) {
            return List.of();
        }
        List<LineShape> shapes = new ArrayList<>();
        spans.forEach(span -> shapes.add(LineShape.of(text, span)));
        float[][] rows = LineFeatures.of(text, spans, model.words());
        float[] probabilities = model.trees().probabilities(rows);
        LikelyRegion region = LikelyRegion.of(probabilities, shapes);
        boolean[] body = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            body[i] = region.contains(i) && probabilities[i] > BODY;
        }
        return new PlainLabels(text, spans, shapes, body).blocks();
    }
}
