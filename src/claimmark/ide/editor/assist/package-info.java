/** Eclipse's quick fix (Ctrl+1) on the pages of the Article editor: what features say can be done at the caret. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.editor.assist;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
