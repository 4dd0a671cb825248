/** How the text of a page looks, asked line by line. */
@NonNullByDefault
package claimmark.ide.editor.presentation;

import org.eclipse.jdt.annotation.NonNullByDefault;
