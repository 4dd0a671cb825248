/**
 * Lets any feature say what can be done at a place of an article, for Eclipse's quick fix (Ctrl+1). A feature declares
 * its {@link claimmark.ide.look.assist.FixFeature} at the extension point {@code claimmark.fix}.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.assist;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
