package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the segments of one passage. They are its runs, and the characters that both texts have in the small gaps
 * between the runs, as in "decisionmaking" and "decision making".
 */
final class Segments {

    /** A gap with more pairs of characters than this is skipped. */
    private static final long MOST_PAIRS = 1 << 14;

    /** A gap is also skipped when its sides differ in length by more than this factor and a few characters. */
    private static final int MOST_GROWTH = 4;
    private static final int SOME = 16;

    private final FoldCache folds = new FoldCache();
    private final TokenText oldText;
    private final TokenText newText;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(TextPair texts) {
        this.oldText = texts.oldText();
        this.newText = texts.newText();
    }

    static List<Segment> of(TextPair texts, List<TokenRun> runs) {
        Segments segments = new Segments(texts);
        int oldEnd = 0;
        int newEnd = 0;
        for (int i = 0; i < runs.size(); i++) {
            TokenRun run = runs.get(i);
            if (segments.isPartOfGap(runs, i)) {
                continue;
            }
            if (oldEnd > 0) {
                segments.addCharacters(new Gap(oldEnd, run.oldToken(), newEnd, run.newToken()));
            }
            segments.segments.add(new Segment(texts, run));
            oldEnd = run.oldEnd();
            newEnd = run.newEnd();
        }
        return segments.segments;
    }

    /**
     * Whether a pair of similar words stands next to words without counterpart. Then the words may be parts of each
     * other.
     */
    private boolean isPartOfGap(List<TokenRun> runs, int index) {
        TokenRun run = runs.get(index);
        if (run.likeness() == 1 || index == 0 || index == runs.size() - 1) {
            return false;
        }
        TokenRun before = runs.get(index - 1);
        TokenRun after = runs.get(index + 1);
        return before.oldEnd() < run.oldToken() || before.newEnd() < run.newToken()
                || run.oldEnd() < after.oldToken() || run.newEnd() < after.newToken();
    }

    private void addCharacters(Gap gap) {
        if (!gap.isOpen()) {
            return;
        }
        int oldStart = oldText.start(gap.oldStart());
        int oldEnd = oldText.end(gap.oldEnd() - 1);
        int newStart = newText.start(gap.newStart());
        int newEnd = newText.end(gap.newEnd() - 1);
        if (!areComparable(oldEnd - oldStart, newEnd - newStart)) {
            return;
        }
        TextPair characters = new TextPair(new Tokenizer(oldText.text(), oldStart, oldEnd, folds).characters(),
                new Tokenizer(newText.text(), newStart, newEnd, folds).characters());
        Gap all = new Gap(0, characters.oldText().size(), 0, characters.newText().size());
        for (TokenRun run : GapAligner.align(new UnalignedTokens(characters, List.of()), all)) {
            segments.add(new Segment(characters, run));
        }
    }

    private static boolean areComparable(int oldLength, int newLength) {
        return (long) oldLength * newLength <= MOST_PAIRS
                && Math.max(oldLength, newLength) <= MOST_GROWTH * Math.min(oldLength, newLength) + SOME;
    }
}
