/**
 * The handlers of the Fact Check commands. Each handler finds out which words or annotations of the active article are
 * meant, and calls the article's session.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.command;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
