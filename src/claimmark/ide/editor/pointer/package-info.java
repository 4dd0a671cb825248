/** What the mouse does to marks: icons beside the text are clicked, and a click again goes through what overlaps. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.editor.pointer;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
