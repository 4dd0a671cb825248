package claimmark.core.text;

/**
 * One change of a text: some characters are removed, and others are inserted in their place.
 *
 * <pre>
 * new TextReplacement(4, "form", "from")    // a correction
 * new TextReplacement(4, "", "new ")        // an insertion
 * new TextReplacement(4, "old ", "")        // a deletion
 * </pre>
 *
 * @param offset the offset of the change in UTF-16 units; it is the same before and after the change
 * @param removed the characters that stood there before; empty for an insertion
 * @param inserted the characters that stand there afterwards; empty for a deletion
 */
public record TextReplacement(int offset, String removed, String inserted) {

    /** @throws IllegalArgumentException when {@code offset} is negative */
    public TextReplacement {
        if (offset < 0) {
            throw new IllegalArgumentException("Not an offset: " + offset);
        }
    }

    /** The offset after the removed characters, in the text before the change. */
    public int removedEnd() {
        return offset + removed.length();
    }

    /** The offset after the inserted characters, in the text after the change. */
    public int insertedEnd() {
        return offset + inserted.length();
    }

    /** The number of units by which the text grows; negative when it shrinks. */
    public int growth() {
        return inserted.length() - removed.length();
    }

    /** Whether the removed and the inserted characters are the same. */
    public boolean changesNothing() {
        return removed.equals(inserted);
    }
}
