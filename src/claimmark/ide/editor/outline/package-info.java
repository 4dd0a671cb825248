/**
 * The article in the Outline view: headline, byline and subheadings, the annotations beneath them, and orphans under a
 * node of their own. It follows the text, and the text follows it.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.editor.outline;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
