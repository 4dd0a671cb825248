/**
 * What an article tells about itself: title, authors, publisher, dates, language, address.
 * Machine-readable descriptions first, then the visible text; each value with where it came from.
 */
@NonNullByDefault
package claimmark.core.metadata;

import org.eclipse.jdt.annotation.NonNullByDefault;
