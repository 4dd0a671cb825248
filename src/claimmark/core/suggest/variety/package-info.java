/** Words that are spelt in one way in American English and in another in British English. */
@NonNullByDefault
package claimmark.core.suggest.variety;

import org.eclipse.jdt.annotation.NonNullByDefault;
