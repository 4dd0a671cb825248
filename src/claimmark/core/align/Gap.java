package claimmark.core.align;

/** A stretch of tokens in each of two texts, ends not included, that is still to be aligned. */
record Gap(int oldStart, int oldEnd, int newStart, int newEnd) {

    int oldLength() {
        return oldEnd - oldStart;
    }

    int newLength() {
        return newEnd - newStart;
    }

    boolean isOpen() {
        return oldStart < oldEnd && newStart < newEnd;
    }
}
