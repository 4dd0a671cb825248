package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import claimmark.core.align.TokenText;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * The part of an old text that is known from the selectors of its annotations: their words and the words around them.
 * The pieces are in order, and overlapping pieces are joined. An unknown character stands for the text between them.
 */
final class ReconstructedText {

    private static final String UNKNOWN = "\n" + TokenText.UNKNOWN + "\n";

    private final StringBuilder text = new StringBuilder();
    private final TextSpan[] spans;
    /** The old offset at which the last piece ended; -1 when it is not known. */
    private int oldEnd = -1;

    private ReconstructedText(int targets) {
        this.spans = new TextSpan[targets];
    }

    static ReconstructedText of(List<AnchorTarget> targets) {
        ReconstructedText reconstructed = new ReconstructedText(targets.size());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> startOf(targets.get(i))));
        for (int index : order) {
            reconstructed.add(index, targets.get(index));
        }
        return reconstructed;
    }

    String text() {
        return text.toString();
    }

    /** The place of a target in the reconstructed text, by the index of the target. */
    TextSpan span(int target) {
        return spans[target];
    }

    private static int startOf(AnchorTarget target) {
        return target.contextStart().orElse(Integer.MAX_VALUE);
    }

    private void add(int index, AnchorTarget target) {
        TextQuoteSelector quote = target.quote();
        String piece = quote.inContext();
        int oldStart = startOf(target);
        int overlap = oldEnd - oldStart;
        int start;
        if (target.position().isPresent() && overlap >= 0 && continues(piece, overlap)) {
            start = text.length() - overlap;
            text.append(piece, Math.min(overlap, piece.length()), piece.length());
            oldEnd = Math.max(oldEnd, oldStart + piece.length());
        } else {
            text.append(UNKNOWN);
            start = text.length();
            text.append(piece);
            oldEnd = target.position().isPresent() ? oldStart + piece.length() : -1;
        }
        spans[index] = TextSpan.ofLength(start + quote.prefix().length(), quote.exact().length());
    }

    /**
     * Whether a piece begins with the last {@code overlap} units of the text. If the piece is shorter, all of it must
     * be there.
     */
    private boolean continues(String piece, int overlap) {
        int start = text.length() - overlap;
        int shared = Math.min(overlap, piece.length());
        return start >= 0 && text.substring(start, start + shared).equals(piece.substring(0, shared));
    }
}
