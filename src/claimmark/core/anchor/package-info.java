/**
 * Where an annotation stands: selectors that describe a span of the article text, the live tracking of spans while
 * the text is edited, and the re-anchoring of spans in a text that was changed elsewhere.
 */
@NonNullByDefault
package claimmark.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
