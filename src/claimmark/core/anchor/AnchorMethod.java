package claimmark.core.anchor;

/** How a place was found. */
public enum AnchorMethod {
    /** The words and their surroundings are unchanged and stand at the same offset. */
    UNCHANGED,
    /** An alignment of the two texts shows where the words are. */
    ALIGNMENT,
    /** The words belong to a passage that moved to another part of the text. */
    MOVED_PASSAGE,
    /** The words were found with their surroundings. Their old position was not known. */
    QUOTATION,
    /** The words were found between the annotations before and after them. */
    NEIGHBOURS,
    /** Only the recorded offsets tell the place. Neither the words nor their surroundings were found. */
    POSITION
}
