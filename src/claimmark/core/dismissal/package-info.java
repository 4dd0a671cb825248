/** What a reviewer does not want to be suggested again. The review keeps it, and knows nothing else of suggestions. */
@NonNullByDefault
package claimmark.core.dismissal;

import org.eclipse.jdt.annotation.NonNullByDefault;
