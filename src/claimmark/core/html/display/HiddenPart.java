package claimmark.core.html.display;

import org.jsoup.nodes.Element;

import claimmark.core.text.UnseenWords;

/**
 * The outermost element of a hidden part of a page.
 *
 * @param words the number of words in it
 * @param prose how much running text is in it, as {@link ProseMeasure} counts
 */
public record HiddenPart(Element element, UnseenWords.Hiding reason, int words, int prose) {

    /** As much as two or three sentences. Shorter parts are menus, messages and labels. */
    private static final int TEXT = 300;

    /** Whether there is so much running text in the part that a reader may miss it. */
    public boolean isText() {
        return prose >= TEXT;
    }
}
