package claimmark.ide.look.assist;

import org.eclipse.swt.graphics.Image;

/**
 * Something that a reviewer can do at a place of an article.
 *
 * @param words what it does, as in a menu
 * @param hint why, or what comes of it; may be empty
 * @param action does it, in the UI thread
 */
public record Fix(Image icon, String words, String hint, Runnable action) {
}
