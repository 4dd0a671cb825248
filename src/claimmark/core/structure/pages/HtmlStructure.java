package claimmark.core.structure.pages;

import java.util.List;

import claimmark.core.html.HtmlArticle;
import claimmark.core.structure.BodyModel;
import claimmark.core.structure.LineLimit;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/**
 * The structure of an HTML page: every block is judged by what it says, how it is marked up and what stands around it.
 * The model behind it ships as {@code page-model.txt}, which tells how it was made.
 */
public final class HtmlStructure {

    private final BodyModel model;

    /** Judges by the model that ships. */
    public HtmlStructure() {
        this(BodyModel.ofResource(HtmlStructure.class, "page-model.txt", BlockFeature.class));
    }

    /** Judges by a model over {@link BlockFeature}. */
    public HtmlStructure(BodyModel model) {
        this.model = model;
    }

    /** The blocks of a page, one for each line of its text. Where there are more than 200,000, all are paragraphs. */
    public List<Block> blocks(HtmlArticle article) {
        if (article.blocks().isEmpty()) {
            return List.of();
        }
        if (article.blocks().size() > LineLimit.MOST) {
            return article.blocks().stream().map(block -> new Block(BlockType.PARAGRAPH, block.span())).toList();
        }
        PageProfile page = new PageProfile(article, model.attributes());
        float[][] rows = BlockFeatures.of(page, model.words());
        float[] probabilities = model.trees().probabilities(rows);
        return new HtmlLabels(PageJudge.body(page, probabilities)).blocks();
    }
}
