/**
 * Which annotations of a review are asked for: by kind, status, outcome, assignee, tag, and by all that is said of
 * them. It knows no language: what the reader calls the constants of the model is passed in.
 */
@NonNullByDefault
package claimmark.core.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
