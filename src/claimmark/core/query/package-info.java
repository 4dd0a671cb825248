/**
 * Selects annotations of a review by kind, status, outcome, assignee, tag and words. It contains no words of any
 * language: the caller passes in the reader's names for the constants of the model.
 */
@NonNullByDefault
package claimmark.core.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
