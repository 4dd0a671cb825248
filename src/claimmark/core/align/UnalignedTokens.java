package claimmark.core.align;

import java.util.BitSet;
import java.util.List;

/** The tokens of two texts that have no counterpart yet. */
final class UnalignedTokens {

    /** Receives stretches of tokens. */
    interface StretchVisitor {
        void visit(int from, int to);
    }

    private final TextPair texts;
    private final BitSet oldTaken;
    private final BitSet newTaken;

    UnalignedTokens(TextPair texts, List<TokenRun> aligned) {
        this.texts = texts;
        this.oldTaken = new BitSet(texts.oldText().size());
        this.newTaken = new BitSet(texts.newText().size());
        aligned.forEach(this::take);
    }

    TextPair texts() {
        return texts;
    }

    /** The number of unaligned tokens in the old text. */
    int oldCount() {
        return texts.oldText().size() - oldTaken.cardinality();
    }

    void take(TokenRun run) {
        oldTaken.set(run.oldToken(), run.oldEnd());
        newTaken.set(run.newToken(), run.newEnd());
    }

    /** Whether a token of the old text exists and is unaligned. */
    boolean isFreeOld(int token) {
        return token >= 0 && token < texts.oldText().size() && !oldTaken.get(token);
    }

    /** Whether a token of the new text exists and is unaligned. */
    boolean isFreeNew(int token) {
        return token >= 0 && token < texts.newText().size() && !newTaken.get(token);
    }

    boolean isFree(int oldToken, int newToken) {
        return isFreeOld(oldToken) && isFreeNew(newToken);
    }

    boolean isFree(Gap gap) {
        return isClear(oldTaken, gap.oldStart(), gap.oldEnd()) && isClear(newTaken, gap.newStart(), gap.newEnd());
    }

    void forEachOldStretch(StretchVisitor visitor) {
        forEachStretch(oldTaken, texts.oldText().size(), visitor);
    }

    void forEachNewStretch(StretchVisitor visitor) {
        forEachStretch(newTaken, texts.newText().size(), visitor);
    }

    private static void forEachStretch(BitSet taken, int size, StretchVisitor visitor) {
        int from = taken.nextClearBit(0);
        while (from < size) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? size : next;
            visitor.visit(from, to);
            from = taken.nextClearBit(to);
        }
    }

    private static boolean isClear(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
