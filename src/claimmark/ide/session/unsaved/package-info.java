/**
 * Knows the unsaved changes of an open article: in its text, in its review, or in a form. Forms enter their pending
 * input in the review before the article is saved.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.unsaved;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
