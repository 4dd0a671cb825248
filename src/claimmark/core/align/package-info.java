/**
 * How two versions of a text correspond: their words, folded to what matters, aligned in linear time, with the
 * passages that moved.
 */
@NonNullByDefault
package claimmark.core.align;

import org.eclipse.jdt.annotation.NonNullByDefault;
