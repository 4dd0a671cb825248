package claimmark.core.text;

/**
 * Describes a span by its words and the words around it (W3C Web Annotation Data Model, section 4.2.4).
 *
 * <pre>
 * new TextQuoteSelector("a new team", "success in forming ", " and the two")
 * </pre>
 *
 * @param exact the words of the span, character for character
 * @param prefix the text immediately before the span; empty at the start of the text
 * @param suffix the text immediately after the span; empty at the end of the text
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    /** The prefix, the words and the suffix as one string. */
    public String inContext() {
        return prefix + exact + suffix;
    }
}
