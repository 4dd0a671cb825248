/**
 * Lets any feature say something of an article in the status line. A feature declares its
 * {@link claimmark.ide.look.status.StatusFeature} at the extension point {@code claimmark.status}.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.status;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
