/** Scales of a reviewer's own: what is entered for one, what is wrong with that, and the scale that it makes. */
@NonNullByDefault
package claimmark.core.scales;

import org.eclipse.jdt.annotation.NonNullByDefault;
