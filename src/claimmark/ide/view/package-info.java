/**
 * The panel beside the article: all annotations as a list of cards, and a form for the selected one. It works on the
 * {@link claimmark.ide.session.ReviewContext} of the editor in front and knows no editor itself.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.view;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
