/**
 * Lets any feature draw on the text of an article. A feature declares its
 * {@link claimmark.ide.look.drawing.DrawingFeature} at the extension point {@code claimmark.drawing}.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.drawing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
