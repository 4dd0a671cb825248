/**
 * HTML read as an article: what the page shows as text, by versioned rules, and where in the file each character of
 * it stands. Nothing here judges which of the text is article and which is furniture.
 */
@NonNullByDefault
package claimmark.core.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
