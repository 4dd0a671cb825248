package claimmark.ide.session.text;

import claimmark.core.text.TextSpan;

/**
 * A part of a text that was changed. All numbers are UTF-16 units.
 *
 * @param start the offset of the part in the current text
 * @param lengthBefore the length of the part before the change
 * @param lengthNow the length of the part now
 */
record TypedRegion(int start, int lengthBefore, int lengthNow) {

    /** The region in the text now. */
    TextSpan now() {
        return TextSpan.ofLength(start, lengthNow);
    }

    /** Whether a place lies in the region or at its borders. */
    boolean touches(int offset, int length) {
        return offset <= start + lengthNow && offset + length >= start;
    }

    /** The smallest region that holds this one and another. */
    TypedRegion joined(TypedRegion other) {
        int first = Math.min(start, other.start);
        int end = Math.max(start + lengthNow, other.start + other.lengthNow);
        int overlap = Math.min(start + lengthNow, other.start + other.lengthNow) - Math.max(start, other.start);
        return new TypedRegion(first, lengthBefore + other.lengthBefore - overlap, end - first);
    }
}
