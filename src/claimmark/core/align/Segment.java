package claimmark.core.align;

/** A run as two stretches of characters, one in each text. */
final class Segment {

    private final TokenText oldText;
    private final TokenText newText;
    private final TokenRun run;

    Segment(TextPair texts, TokenRun run) {
        this.oldText = texts.oldText();
        this.newText = texts.newText();
        this.run = run;
    }

    int oldStart() {
        return oldText.start(run.oldToken());
    }

    int oldEnd() {
        return oldText.end(run.oldEnd() - 1);
    }

    int newStart() {
        return newText.start(run.newToken());
    }

    int newEnd() {
        return newText.end(run.newEnd() - 1);
    }

    /** The number of units between two offsets of the old text that the new text keeps. */
    double keptBetween(WordUnits oldUnits, int from, int to) {
        return run.likeness() * oldUnits.between(Math.max(from, oldStart()), Math.min(to, oldEnd()));
    }

    /** The offset of the new text for an offset of the old text at which a span starts. */
    int newStartOf(int offset) {
        int token = oldText.firstEndingAfter(offset);
        return offset <= oldStart() ? newStart() : inside(token, offset);
    }

    /** The offset of the new text for an offset of the old text at which a span ends. */
    int newEndOf(int offset) {
        int token = oldText.firstStartingAt(offset) - 1;
        return offset >= oldEnd() ? newEnd() : inside(token, offset);
    }

    private int inside(int oldToken, int offset) {
        int newToken = oldToken + run.diagonal();
        int distance = Math.max(0, offset - oldText.start(oldToken));
        int oldLength = oldText.length(oldToken);
        int newLength = newText.length(newToken);
        if (distance >= oldLength) {
            return newText.end(newToken);
        }
        return newText.start(newToken)
                + (oldLength == newLength ? distance : (int) Math.round((double) distance * newLength / oldLength));
    }
}
