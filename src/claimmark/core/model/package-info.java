/**
 * The review of one article: its annotations with their verdicts and evidence, as immutable values, and the edits
 * that lead from one review to the next.
 */
@NonNullByDefault
package claimmark.core.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
