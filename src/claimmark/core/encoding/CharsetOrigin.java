package claimmark.core.encoding;

/** How the charset of a file became known. */
public enum CharsetOrigin {
    /** The file begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The file declares it, in a {@code meta} element or an XML declaration. */
    DECLARATION,
    /** The bytes are what only this charset makes of text. */
    DETECTION,
    /** Nothing tells; windows-1252, which the web falls back on, is assumed. */
    FALLBACK
}
