/** Finds and labels the blocks of an HTML page. The page is judged element by element. */
@NonNullByDefault
package claimmark.core.structure.pages;

import org.eclipse.jdt.annotation.NonNullByDefault;
