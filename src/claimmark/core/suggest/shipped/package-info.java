/** Knows all suggesters that there are. Stands above their packages. */
@NonNullByDefault
package claimmark.core.suggest.shipped;

import org.eclipse.jdt.annotation.NonNullByDefault;
