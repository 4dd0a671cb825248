package claimmark.core.anchor;

/**
 * Names a place by its words and by what stands around them (W3C Web Annotation Data Model, 4.2.4).
 *
 * @param exact the marked words
 * @param prefix what stands right before them; empty at the start of the text
 * @param suffix what stands right after them; empty at the end of the text
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
}
