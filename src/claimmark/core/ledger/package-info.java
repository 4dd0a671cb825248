/**
 * The history of a review as a ledger: entries are only ever added, each is sealed with a hash, and the histories of
 * two reviewers unite in any order. It knows nothing of annotations: what an entry is about is a text to it.
 */
@NonNullByDefault
package claimmark.core.ledger;

import org.eclipse.jdt.annotation.NonNullByDefault;
