/**
 * The model of a review: annotations with their verdicts and evidence, as immutable values. Edits turn one review into
 * the next, and can be undone.
 */
@NonNullByDefault
package claimmark.core.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
