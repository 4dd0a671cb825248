package claimmark.core.align;

/** A stretch of tokens in each of two texts that is not aligned yet. The ends are not included. */
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
