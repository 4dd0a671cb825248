/**
 * Keeps what is not saved of an open article in a journal of the workspace, and brings it back after Eclipse ended
 * without being closed.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.recovery;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
