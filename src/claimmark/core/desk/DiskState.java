package claimmark.core.desk;

/** What a file is like, compared with what it was when it was read or written here last. */
public enum DiskState {
    /** It holds what is known here. */
    SAME,
    /** It holds something else, and somebody may still be writing it: look again when it is at rest. */
    BEING_WRITTEN,
    /** It holds something else. */
    CHANGED
}
