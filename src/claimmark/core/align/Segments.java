package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes segments of the runs of one passage: the runs themselves, and in the small gaps between them what the
 * characters have in common ("decisionmaking" and "decision making").
 */
final class Segments {

    /** A gap with more pairs of characters than this is not looked into. */
    private static final long MOST_PAIRS = 1 << 14;

    private final TokenText oldText;
    private final TokenText newText;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(TokenText oldText, TokenText newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    static List<Segment> of(TokenText oldText, TokenText newText, List<Run> runs) {
        Segments segments = new Segments(oldText, newText);
        int oldEnd = 0;
        int newEnd = 0;
        for (Run run : runs) {
            if (oldEnd > 0) {
                segments.addCharacters(new Gap(oldEnd, run.oldToken(), newEnd, run.newToken()));
            }
            segments.segments.add(new Segment(oldText, newText, run));
            oldEnd = run.oldEnd();
            newEnd = run.newEnd();
        }
        return segments.segments;
    }

    private void addCharacters(Gap gap) {
        if (!gap.isOpen()) {
            return;
        }
        int oldStart = oldText.start(gap.oldStart());
        int oldEnd = oldText.end(gap.oldEnd() - 1);
        int newStart = newText.start(gap.newStart());
        int newEnd = newText.end(gap.newEnd() - 1);
        if ((long) (oldEnd - oldStart) * (newEnd - newStart) > MOST_PAIRS) {
            return;
        }
        TokenText oldCharacters = TokenText.charactersOf(oldText.text(), oldStart, oldEnd);
        TokenText newCharacters = TokenText.charactersOf(newText.text(), newStart, newEnd);
        LeftOver all = new LeftOver(oldCharacters, newCharacters, List.of());
        for (Run run : GapAligner.align(all, new Gap(0, oldCharacters.size(), 0, newCharacters.size()))) {
            segments.add(new Segment(oldCharacters, newCharacters, run));
        }
    }
}
