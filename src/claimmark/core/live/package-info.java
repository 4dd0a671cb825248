/**
 * Tracks the annotations of a review while its article is open and edited. It knows the current place of each
 * annotation, and gives it back when an edit is undone.
 */
@NonNullByDefault
package claimmark.core.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
