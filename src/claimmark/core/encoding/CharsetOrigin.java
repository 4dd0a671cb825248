package claimmark.core.encoding;

/** How the charset of a file became known. */
public enum CharsetOrigin {
    /** A reviewer chose it, or confirmed a guess. */
    CHOICE,
    /** The file begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The file declares it, in a {@code meta} element or an XML declaration. */
    DECLARATION,
    /** The bytes tell it: no other charset gives a likely text for them. */
    DETECTION,
    /** The bytes are most likely in this charset, but another one may fit as well. A reader has to look. */
    GUESS;

    /** Whether the charset can be relied on. What is typed in a wrong charset would be written wrongly. */
    public boolean isSure() {
        return this != GUESS;
    }
}
