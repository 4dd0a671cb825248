package claimmark.core.structure;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/** The structure of plain text and Markdown. */
public final class PlainStructure {

    /** The blocks of a text, one for each line that is not blank. */
    public List<Block> blocks(String text, ArticleFormat format) {
        List<Block> blocks = new ArrayList<>();
        for (TextSpan line : Lines.of(text)) {
            LineShape shape = LineShape.of(text, line);
            blocks.add(new Block(shape.isProse() ? BlockType.PARAGRAPH : BlockType.BOILERPLATE, line));
        }
        return blocks;
    }
}
