/** Reads the figures of an article as values, and finds those that contradict each other. */
@NonNullByDefault
package claimmark.core.suggest.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
