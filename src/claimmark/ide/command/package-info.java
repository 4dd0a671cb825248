/**
 * The handlers of the Fact Check commands. Each finds the article in front and asks its session; none decides more
 * than which words or annotations are meant.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.command;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
