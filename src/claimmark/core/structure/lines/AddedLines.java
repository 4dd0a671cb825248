package claimmark.core.structure.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.structure.copies.CopiedText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * The blocks that copying added to an article. They are furniture, wherever they stand. Only the subject of a mail is
 * the headline of an article that has none.
 */
final class AddedLines {

    private final String text;
    private final CopiedText copy;

    private AddedLines(String text, CopiedText copy) {
        this.text = text;
        this.copy = copy;
    }

    static AddedLines of(String text, CopiedText copy) {
        return new AddedLines(text, copy);
    }

    /** All blocks of the text in its order. */
    List<Block> among(List<Block> article) {
        boolean untitled = article.stream().noneMatch(block -> block.type() == BlockType.HEADLINE);
        Optional<TextSpan> headline = copy.subject().filter(subject -> untitled);
        List<Block> all = new ArrayList<>(article);
        int start = article.isEmpty() ? text.length() : article.get(0).span().start();
        for (TextSpan line : copy.additions()) {
            BlockType type = line.start() < start ? BlockType.FURNITURE : BlockType.BOILERPLATE;
            Optional<TextSpan> inside = headline
                    .filter(span -> line.start() <= span.start() && span.end() <= line.end());
            inside.ifPresent(span -> all.add(new Block(BlockType.HEADLINE, span)));
            TextSpan told = inside.map(span -> Spacing.trimmed(text, new TextSpan(line.start(), span.start())))
                    .orElse(line);
            if (!told.isEmpty()) {
                all.add(new Block(type, told));
            }
        }
        all.sort(Comparator.comparing(Block::span));
        return all;
    }
}
