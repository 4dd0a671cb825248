package claimmark.core.text;

/**
 * One change of a text: some of its characters go, and others stand there instead.
 *
 * <pre>
 * new TextReplacement(4, "form", "from")    // a correction
 * new TextReplacement(4, "", "new ")        // an insertion
 * new TextReplacement(4, "old ", "")        // a deletion
 * </pre>
 *
 * @param offset where the change starts, in UTF-16 units; the same in the text before and after it
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

    /** By how many units the text grows; negative when it shrinks. */
    public int growth() {
        return inserted.length() - removed.length();
    }

    /** Whether the characters that come are the ones that go. */
    public boolean changesNothing() {
        return removed.equals(inserted);
    }
}
