package claimmark.core.suggest;

import java.util.List;

import claimmark.core.text.Block;

/** A block of the article's own text, with its sentences in order. */
public record PreparedBlock(Block block, List<PlacedSentence> sentences) {

    public PreparedBlock {
        sentences = List.copyOf(sentences);
    }
}
