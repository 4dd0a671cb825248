/** The preference page Fact Check. */
@NonNullByDefault
package claimmark.ide.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
