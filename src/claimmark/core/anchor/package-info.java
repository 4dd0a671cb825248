/**
 * How a span of the article text is described, and how it is found again in a text that was changed elsewhere.
 */
@NonNullByDefault
package claimmark.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
