/**
 * One door to reading and rewriting articles of every format. It joins text, structure and metadata, which other
 * packages find.
 */
@NonNullByDefault
package claimmark.core.article;

import org.eclipse.jdt.annotation.NonNullByDefault;
