/**
 * The structure of an article: which blocks of its text are the body, the headline, the byline, and which are the site's.
 * Labels only; no text is added, moved or dropped.
 */
@NonNullByDefault
package claimmark.core.structure;

import org.eclipse.jdt.annotation.NonNullByDefault;
