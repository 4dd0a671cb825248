/**
 * A review while its article is open and changes: the annotations, and where each of them stands now.
 */
@NonNullByDefault
package claimmark.core.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
