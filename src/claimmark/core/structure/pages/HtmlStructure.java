package claimmark.core.structure.pages;

import java.util.List;

import claimmark.core.html.HtmlArticle;
import claimmark.core.structure.BodyModel;
import claimmark.core.structure.LineLimit;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/**
 * Finds the blocks of an HTML page. Each block is judged by its words, its markup and its neighbours.
 *
 * <pre>
 * List&lt;Block&gt; blocks = new HtmlStructure().blocks(article);   // one for each line of the page's text
 * </pre>
 *
 * <p>The model is shipped as {@code page-model.txt}; the file tells how it was made.
 */
public final class HtmlStructure {

    private final BodyModel model;

    /** Uses the model that is shipped. */
    public HtmlStructure() {
        this(BodyModel.ofResource(HtmlStructure.class, "page-model.txt", BlockFeature.class));
    }

    /** Uses another model over {@link BlockFeature}. */
    public HtmlStructure(BodyModel model) {
        this.model = model;
    }

    /**
     * The blocks of a page, one for each line of its text. If there are more than 200,000 lines, all are paragraphs.
     */
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
