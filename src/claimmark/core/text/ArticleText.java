package claimmark.core.text;

import java.util.List;

/**
 * An article, read: its canonical text with the structure and the metadata that were found in it.
 *
 * @param text the canonical text of the whole file; all offsets count in it, in UTF-16 units
 * @param blocks the structure: disjoint, in the order of the text, together covering every character but white space
 * @param metadata what the article tells about itself
 * @param sourceMap where in the file each character of the text stands
 * @param rulesVersion the version of the rules that made the text of the file
 */
public record ArticleText(String text, List<Block> blocks, ArticleMetadata metadata, SourceMap sourceMap,
        String rulesVersion) {

    /** @throws IllegalArgumentException when a block overlaps the one before it or ends beyond the text */
    public ArticleText {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("Block out of place: " + block);
            }
            end = block.span().end();
        }
    }

    /** The text of a block. */
    public String textOf(Block block) {
        return block.span().of(text);
    }
}
