/**
 * What a reviewer may want to mark, found by reading the article: suggestions, never annotations. The parts below this
 * package find them; here is what they share, and the engine that runs them.
 */
@NonNullByDefault
package claimmark.core.suggest;

import org.eclipse.jdt.annotation.NonNullByDefault;
