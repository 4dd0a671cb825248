package claimmark.core.html;

import org.jsoup.nodes.Element;

import claimmark.core.text.TextSpan;

/**
 * One line of a page's text. It is the inline content of one block element, or a part of this content between line
 * breaks or inner blocks. The cells of a table row stand on one line, and each cell is a block of its own.
 *
 * @param element the nearest block-level ancestor of the text; a table cell counts as one
 * @param span the place of the line in the article text; it is not empty, and does not start or end with white space
 */
public record HtmlBlock(Element element, TextSpan span) {
}
