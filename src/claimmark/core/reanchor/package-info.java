/**
 * Finds the annotations of a saved review in a text that may have changed since. Its functions keep no state between
 * calls.
 */
@NonNullByDefault
package claimmark.core.reanchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
