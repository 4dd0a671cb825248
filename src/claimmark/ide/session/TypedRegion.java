package claimmark.ide.session;

import claimmark.core.text.TextSpan;

/**
 * The part of a text that a burst of typing has changed.
 *
 * @param start where it begins, before the burst and now
 * @param lengthBefore how much of the text it was before the burst, in UTF-16 units
 * @param lengthNow how much it is now
 */
record TypedRegion(int start, int lengthBefore, int lengthNow) {

    /** Where nothing is typed yet. */
    static TypedRegion at(int offset) {
        return new TypedRegion(offset, 0, 0);
    }

    /** The region in the text before the burst. */
    TextSpan before() {
        return TextSpan.ofLength(start, lengthBefore);
    }

    /** The region in the text now. */
    TextSpan now() {
        return TextSpan.ofLength(start, lengthNow);
    }

    /** Whether a place lies in the region or at its borders. */
    boolean touches(int offset, int length) {
        return offset <= start + lengthNow && offset + length >= start;
    }

    /** The region together with the change at a place that it touches. */
    TypedRegion with(int offset, int length, int inserted) {
        int first = Math.min(start, offset);
        int end = Math.max(start + lengthNow, offset + length);
        int added = start - first + end - start - lengthNow;
        return new TypedRegion(first, lengthBefore + added, end - first - length + inserted);
    }
}
