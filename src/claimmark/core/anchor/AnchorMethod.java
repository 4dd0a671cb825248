package claimmark.core.anchor;

/** How a place was found. */
public enum AnchorMethod {
    /** The words stand where they did, with the same words around them. */
    UNCHANGED,
    /** The words keep their place among the words around them, in an alignment of the texts. */
    ALIGNMENT,
    /** The words belong to a passage that stands elsewhere now. */
    MOVED_PASSAGE,
    /** The words and those next to them were found; nothing told where they had stood. */
    QUOTATION,
    /** The words stand where they have to stand among the annotations before and after them. */
    NEIGHBOURS,
    /** Only the recorded offsets tell the place; neither the words nor those around them were found. */
    POSITION
}
