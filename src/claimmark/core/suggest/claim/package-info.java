/** Finds sentences that are worth checking: those that state something which can be true or false, and matters. */
@NonNullByDefault
package claimmark.core.suggest.claim;

import org.eclipse.jdt.annotation.NonNullByDefault;
