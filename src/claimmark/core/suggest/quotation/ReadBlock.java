package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.suggest.PreparedText;
import claimmark.core.text.Cancellation;

/**
 * A block of an article as it is read for who says what. Quotations and indirect statements need the same, so it is
 * read once.
 *
 * @param sayings all places where somebody may be said to say something, in order
 */
record ReadBlock(Frame frame, List<Saying> sayings) {

    /** The blocks of one article, in order. */
    private record All(List<ReadBlock> blocks) {
    }

    /** The blocks of an article, in order. */
    static List<ReadBlock> in(PreparedText text, Cancellation cancellation) {
        return text.made(All.class, of -> all(of, cancellation)).blocks();
    }

    private static All all(PreparedText text, Cancellation cancellation) {
        List<List<QuotedPassage>> passages = PassageFinder.in(text, cancellation);
        List<ReadBlock> blocks = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            cancellation.check();
            Frame frame = Frame.of(text.blocks().get(i), passages.get(i));
            blocks.add(new ReadBlock(frame, SayingFinder.of(frame)));
        }
        return new All(blocks);
    }
}
