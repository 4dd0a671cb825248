/**
 * What any feature can bring to the panel beside the article: sections of its list and parts of its form. A feature
 * names its {@link claimmark.ide.look.panel.PanelFeature} at the extension point {@code claimmark.panel}.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.panel;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
