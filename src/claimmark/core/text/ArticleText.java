package claimmark.core.text;

import java.util.List;

/**
 * An article after reading: its text, and what was found out about it.
 *
 * <pre>
 * ArticleText article = new ArticleReader().read(characters, ArticleFormat.HTML);
 * article.blocks().stream().filter(block -&gt; block.type().isBody()).map(article::textOf);   // the paragraphs
 * </pre>
 *
 * @param text the canonical text of the whole file, site furniture included; all offsets count in it, in UTF-16 units
 * @param blocks the structure; blocks are in the order of the text, do not overlap, and together cover every character
 *        except white space and the marks of quoted mail
 * @param metadata what the article tells about itself
 * @param sourceMap the map between the text and the characters of the file
 * @param rulesVersion the version of the rules that turned the file into the text
 * @param unseen the running text of the file that is no part of {@code text}, because nobody who opens it sees it
 */
public record ArticleText(String text, List<Block> blocks, ArticleMetadata metadata, SourceMap sourceMap,
        String rulesVersion, List<UnseenWords> unseen) {

    /** An article all of whose words are seen. */
    public ArticleText(String text, List<Block> blocks, ArticleMetadata metadata, SourceMap sourceMap,
            String rulesVersion) {
        this(text, blocks, metadata, sourceMap, rulesVersion, List.of());
    }

    /** @throws IllegalArgumentException when a block overlaps the one before it or ends beyond the text */
    public ArticleText {
        blocks = List.copyOf(blocks);
        unseen = List.copyOf(unseen);
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
