/**
 * An article that is open for review: its documents, its review, where every annotation stands now, and the one
 * history of undo that text and annotations share. Every feature of the IDE works on a session; none knows another.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
