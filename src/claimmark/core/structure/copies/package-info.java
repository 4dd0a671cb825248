/**
 * What copying did to a text: lines were broken to fit a page, quoted in a mail, or printed under a running head. Finds
 * the paragraphs in it, and knows nothing of the article.
 */
@NonNullByDefault
package claimmark.core.structure.copies;

import org.eclipse.jdt.annotation.NonNullByDefault;
