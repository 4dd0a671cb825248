/**
 * Knows the places of the annotations in an open article. The places follow the edits of the text, and are searched for
 * again when another program changed the article.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.places;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
