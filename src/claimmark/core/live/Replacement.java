package claimmark.core.live;

import claimmark.core.text.TextSpan;

/**
 * One change of the text, and what it does to a span. The words that the removed and the inserted text share at
 * their start and end did not change; only the core between them does.
 */
final class Replacement {

    private final int offset;
    private final String removed;
    private final String inserted;
    private final int coreStart;
    private final int coreEnd;

    /** @throws IllegalArgumentException when {@code offset} is negative */
    Replacement(int offset, String removed, String inserted) {
        if (offset < 0) {
            throw new IllegalArgumentException("Not an offset: " + offset);
        }
        this.offset = offset;
        this.removed = removed;
        this.inserted = inserted;
        int shared = sharedStart(removed, inserted);
        this.coreStart = offset + shared;
        this.coreEnd = offset + removed.length() - sharedEnd(removed, inserted, shared);
    }

    int offset() {
        return offset;
    }

    String removed() {
        return removed;
    }

    String inserted() {
        return inserted;
    }

    int removedEnd() {
        return offset + removed.length();
    }

    int insertedEnd() {
        return offset + inserted.length();
    }

    int growth() {
        return inserted.length() - removed.length();
    }

    boolean changesNothing() {
        return removed.equals(inserted);
    }

    int coreStart() {
        return coreStart;
    }

    int coreEnd() {
        return coreEnd;
    }

    /** Whether all words of the span were replaced, and not by the same ones. */
    boolean destroys(TextSpan span) {
        boolean covered = !span.isEmpty() && offset <= span.start() && span.end() <= removedEnd();
        return span.isEmpty() ? coreStart < span.start() && span.start() < coreEnd : covered && changes(span);
    }

    /** The words of a span that this destroys. */
    String removedIn(TextSpan span) {
        return removed.substring(span.start() - offset, span.end() - offset);
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

    /** A correction of a span's first words belongs to the span; text inserted before it does not. */
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

    private static int sharedStart(String removed, String inserted) {
        int limit = Math.min(removed.length(), inserted.length());
        int shared = 0;
        while (shared < limit && removed.charAt(shared) == inserted.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static int sharedEnd(String removed, String inserted, int sharedStart) {
        int limit = Math.min(removed.length(), inserted.length()) - sharedStart;
        int shared = 0;
        while (shared < limit
                && removed.charAt(removed.length() - 1 - shared) == inserted.charAt(inserted.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }
}
