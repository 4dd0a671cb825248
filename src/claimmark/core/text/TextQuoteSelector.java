package claimmark.core.text;

/**
 * A span described by its words and the words around it (W3C Web Annotation Data Model, section 4.2.4).
 *
 * @param exact the words of the span, character for character
 * @param prefix the text right before it; empty at the start of the text
 * @param suffix the text right after it; empty at the end of the text
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    /** The words with those around them, as they stood. */
    public String inContext() {
        return prefix + exact + suffix;
    }
}
