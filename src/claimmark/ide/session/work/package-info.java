/**
 * The one way off the UI thread and back to it: work with a title, progress and a cancel that reaches its loops, and
 * what is done later in the UI thread unless nobody is left to see it. Knows nothing of articles.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.work;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
