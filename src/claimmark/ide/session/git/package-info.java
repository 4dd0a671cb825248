/** What is known from the user's Git. */
@NonNullByDefault
package claimmark.ide.session.git;

import org.eclipse.jdt.annotation.NonNullByDefault;
