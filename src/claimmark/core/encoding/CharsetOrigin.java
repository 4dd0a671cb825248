package claimmark.core.encoding;

/** How the charset of a file became known. */
public enum CharsetOrigin {
    /** The file begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The file declares it, in a {@code meta} element or an XML declaration. */
    DECLARATION,
    /** Only this charset gives a text for the bytes. */
    DETECTION,
    /** Nothing tells the charset. It is assumed to be windows-1252, as on the web. */
    FALLBACK
}
