/**
 * Lets any feature add sections to the list of the panel and parts to its form. A feature declares its
 * {@link claimmark.ide.look.panel.PanelFeature} at the extension point {@code claimmark.panel}.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.panel;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
