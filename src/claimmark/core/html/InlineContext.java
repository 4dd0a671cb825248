package claimmark.core.html;

import org.jsoup.nodes.Element;

/**
 * The surroundings of a run of text on its page.
 *
 * @param block the nearest block-level ancestor
 * @param whiteSpace how white space is read there
 * @param breakable whether {@code <br>} makes a line break there; it does not in SVG and MathML
 */
record InlineContext(Element block, WhiteSpace whiteSpace, boolean breakable) {
}
