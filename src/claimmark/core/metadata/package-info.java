/**
 * Finds what an article tells about itself: title, authors, publisher, dates, language and address. Machine-readable
 * descriptions come before visible text, and each value has its origin.
 */
@NonNullByDefault
package claimmark.core.metadata;

import org.eclipse.jdt.annotation.NonNullByDefault;
