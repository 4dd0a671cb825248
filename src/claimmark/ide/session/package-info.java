/**
 * Holds an article that is open for review: its documents, its review, the places of its annotations, and one undo
 * history for text and annotations. Every feature of the IDE works on a session, and no feature depends on another.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
