/**
 * What an open article tells to those who show it: one event for everything that happened in one step, one listener
 * method, one dispatcher. Knows the ids of annotations and nothing else of a session.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.event;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
