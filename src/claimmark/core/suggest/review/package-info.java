/**
 * The suggestions for an article beside its review: where they stand while the text changes, which of them are still
 * open, and the way through them.
 */
@NonNullByDefault
package claimmark.core.suggest.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
