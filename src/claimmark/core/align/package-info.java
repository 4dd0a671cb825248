/**
 * Two versions of a text are aligned word by word, in linear time. The result tells which words stayed, which changed,
 * and which passages moved.
 */
@NonNullByDefault
package claimmark.core.align;

import org.eclipse.jdt.annotation.NonNullByDefault;
