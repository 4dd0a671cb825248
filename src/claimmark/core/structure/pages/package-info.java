/**
 * Labels the blocks of an HTML page, which it reads element by element.
 */
@NonNullByDefault
package claimmark.core.structure.pages;

import org.eclipse.jdt.annotation.NonNullByDefault;
