/**
 * Finds typos and proposes what was meant. Alternatives are made generously, from what fingers and ears confuse; a
 * model ({@link claimmark.core.suggest.typo.model}) measures how they and what is written fit their surroundings; trees
 * decide.
 */
@NonNullByDefault
package claimmark.core.suggest.typo;

import org.eclipse.jdt.annotation.NonNullByDefault;
