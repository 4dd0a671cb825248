package claimmark.core.text;

/** Where in an article its metadata was found. */
public enum MetadataOrigin {
    /** A schema.org description of the page in JSON-LD. */
    JSON_LD,
    /** The Open Graph protocol's meta elements. */
    OPEN_GRAPH,
    /** HTML microdata or the class names of microformats. */
    MICRODATA,
    /** Any other element meant for machines: {@code meta}, {@code title}, {@code link}, or a {@code lang} attribute. */
    META,
    /** The text that a reader sees. */
    VISIBLE_TEXT
}
