package claimmark.ide.look.form;

/** A field of an annotation's form that a reviewer goes on to from the text. */
public enum FormPlace {
    /** Why the verdict is as it is. */
    EXPLANATION,
    /** A source that is to be cited. */
    EVIDENCE,
    /** What shall stand in the place of a typo. */
    CORRECTION,
    /** What the reviewer says about the marked words. */
    COMMENT,
    /** An answer to what others said about it. */
    REPLY
}
