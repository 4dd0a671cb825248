package claimmark.core.structure;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlBlock;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** The structure of an HTML page. */
public final class HtmlStructure {

    /** The blocks of a page, one for each line of its text. */
    public List<Block> blocks(HtmlArticle article) {
        List<Block> blocks = new ArrayList<>();
        for (HtmlBlock block : article.blocks()) {
            LineShape shape = LineShape.of(article.text(), block.span());
            blocks.add(new Block(shape.isProse() ? BlockType.PARAGRAPH : BlockType.BOILERPLATE, block.span()));
        }
        return blocks;
    }
}
