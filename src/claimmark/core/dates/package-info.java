/** Finds calendar days in texts, in several languages. It does not decide what a day means for an article. */
@NonNullByDefault
package claimmark.core.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
