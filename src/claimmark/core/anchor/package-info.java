/**
 * Anchoring: how an annotation names its place in a text, and how that place is found again.
 */
@NonNullByDefault
package claimmark.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
