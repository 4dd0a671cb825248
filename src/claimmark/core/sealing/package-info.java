/**
 * An annotation field by field, and the ledger entries that are made of what differs: what was done to a review since
 * it was saved is sealed when it is saved again.
 */
@NonNullByDefault
package claimmark.core.sealing;

import org.eclipse.jdt.annotation.NonNullByDefault;
