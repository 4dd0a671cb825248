/** What screen readers are told of a page and of what the caret is in. */
@NonNullByDefault
package claimmark.ide.editor.speech;

import org.eclipse.jdt.annotation.NonNullByDefault;
