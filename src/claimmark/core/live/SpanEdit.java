package claimmark.core.live;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Computes what a change of the text does to spans. The removed and the inserted text may begin and end with the same
 * characters. Only the core between these shared ends counts as changed. Lines in another order share nothing. Offsets
 * are UTF-16 units.
 */
final class SpanEdit {

    private final TextReplacement change;
    private final int coreStart;
    private final int coreEnd;

    SpanEdit(TextReplacement change) {
        this.change = change;
        boolean isReordering = MovedLines.isReordering(change);
        int shared = isReordering ? 0 : sharedStart(change.removed(), change.inserted());
        this.coreStart = change.offset() + shared;
        this.coreEnd = change.removedEnd()
                - (isReordering ? 0 : sharedEnd(change.removed(), change.inserted(), shared));
    }

    /** Where the change starts, shared ends included. */
    int offset() {
        return change.offset();
    }

    int growth() {
        return change.growth();
    }

    int coreStart() {
        return coreStart;
    }

    int coreEnd() {
        return coreEnd;
    }

    /** Whether the change replaces all words of the span by other words. */
    boolean destroys(TextSpan span) {
        boolean covered = !span.isEmpty() && offset() <= span.start() && span.end() <= change.removedEnd();
        return span.isEmpty() ? coreStart < span.start() && span.start() < coreEnd : covered && changes(span);
    }

    /** The words of a span that the change destroys. */
    String removedIn(TextSpan span) {
        return change.removed().substring(span.start() - offset(), span.end() - offset());
    }

    private boolean changes(TextSpan span) {
        return coreStart == coreEnd
                ? span.start() < coreStart && coreStart < span.end()
                : span.start() < coreEnd && coreStart < span.end();
    }

    /** Where a span that is not destroyed stands afterwards. */
    TextSpan carry(TextSpan span) {
        return new TextSpan(carryStart(span), carryEnd(span));
    }

    private int carryStart(TextSpan span) {
        int start = span.start();
        if (start < coreStart || start == coreStart && staysAtCoreStart(span)) {
            return start;
        }
        return Math.max(start, coreEnd) + growth();
    }

    /** Whether the start stays: a correction of a span's first words belongs to the span, text inserted before not. */
    private boolean staysAtCoreStart(TextSpan span) {
        return coreStart < coreEnd && coreEnd <= span.end();
    }

    private int carryEnd(TextSpan span) {
        int end = span.end();
        if (span.isEmpty()) {
            return carryStart(span);
        }
        return end >= coreEnd && end > coreStart ? end + growth() : Math.min(end, coreStart);
    }

    /** Whether putting the removed text back would not by itself bring the span's start back to its place. */
    boolean losesStart(TextSpan span) {
        return coreStart <= span.start() && span.start() < coreEnd;
    }

    /** Whether putting the removed text back would not by itself bring the span's end back to its place. */
    boolean losesEnd(TextSpan span) {
        return coreStart < span.end() && span.end() <= coreEnd;
    }

    /** The number of units in common at the start. */
    static int sharedStart(String removed, String inserted) {
        int limit = Math.min(removed.length(), inserted.length());
        int shared = 0;
        while (shared < limit && removed.charAt(shared) == inserted.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** The number of units in common at the end, without those at the start. */
    static int sharedEnd(String removed, String inserted, int sharedStart) {
        int limit = Math.min(removed.length(), inserted.length()) - sharedStart;
        int shared = 0;
        while (shared < limit
                && removed.charAt(removed.length() - 1 - shared) == inserted.charAt(inserted.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }
}
