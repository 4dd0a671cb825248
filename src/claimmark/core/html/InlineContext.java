package claimmark.core.html;

import org.jsoup.nodes.Element;

/**
 * Where in the page a run of text stands.
 *
 * @param block the nearest block-level ancestor
 * @param whiteSpace how white space is read there
 * @param breakable whether a {@code <br>} there makes a line break; not so in SVG and MathML
 */
record InlineContext(Element block, WhiteSpace whiteSpace, boolean breakable) {
}
