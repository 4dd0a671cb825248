/**
 * Finds which blocks of a text are body, headline, byline and the like, and which belong to the site. Blocks are only
 * labelled; no text is added, moved or dropped.
 */
@NonNullByDefault
package claimmark.core.structure;

import org.eclipse.jdt.annotation.NonNullByDefault;
