/**
 * What is known of words and of the words around them: a vocabulary, counts of n-grams, weights of contexts, and how a
 * paragraph is read to ask for them. It knows nothing of typos.
 */
@NonNullByDefault
package claimmark.core.suggest.typo.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
