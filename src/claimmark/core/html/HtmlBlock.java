package claimmark.core.html;

import org.jsoup.nodes.Element;

import claimmark.core.text.TextSpan;

/**
 * One line of a page's text: the inline content of one block element, or a part of it between line breaks or inner
 * blocks. The cells of a table row stand on one line, each a block of its own.
 *
 * @param element the nearest block-level ancestor of the text, a table cell included
 * @param span where the line stands in the article text; never empty, white space neither first nor last in it
 */
public record HtmlBlock(Element element, TextSpan span) {
}
