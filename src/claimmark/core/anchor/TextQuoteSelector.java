package claimmark.core.anchor;

/**
<<<<<<< HEAD
 * Names a place by its words and by what stands around them (W3C Web Annotation Data Model, 4.2.4).
 *
 * @param exact the marked words
 * @param prefix what stands right before them; empty at the start of the text
 * @param suffix what stands right after them; empty at the end of the text
=======
 * A span described by its words and the words around it (W3C Web Annotation Data Model, section 4.2.4).
 *
 * @param exact the words of the span, character for character
 * @param prefix the text right before it; empty at the start of the text
 * @param suffix the text right after it; empty at the end of the text
>>>>>>> anchor
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
}
