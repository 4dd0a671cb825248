/**
 * A span of an article text is described by its words and offsets. After the text changed, the span is found again, or
 * the reviewer is told that it cannot be found for certain.
 */
@NonNullByDefault
package claimmark.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
