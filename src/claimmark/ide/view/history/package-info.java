/**
 * The history of a review in words: what was done to its annotations, by whom and when, and whether the ledger fits.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.view.history;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
