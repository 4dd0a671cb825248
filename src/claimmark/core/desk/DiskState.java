package claimmark.core.desk;

/** The state of a file on the disk, compared with its state when it was last read or written here. */
public enum DiskState {
    /** The content is the same. */
    SAME,
    /** The content changed very recently, and a program may still be writing it. Look again a little later. */
    BEING_WRITTEN,
    /** The content changed. */
    CHANGED
}
