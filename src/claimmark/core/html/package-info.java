/**
 * A page is read as text by rules that have a version, and each character of the text is mapped to its place in the
 * file. Nothing here decides which parts of the text are the article and which are furniture.
 */
@NonNullByDefault
package claimmark.core.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
