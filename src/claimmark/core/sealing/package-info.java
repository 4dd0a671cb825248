/**
 * Compares two states of a review field by field, and seals the changes as entries of the ledger when the review is
 * saved. It also verifies that the annotations have the values that the ledger records.
 */
@NonNullByDefault
package claimmark.core.sealing;

import org.eclipse.jdt.annotation.NonNullByDefault;
