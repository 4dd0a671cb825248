/** Finds and labels the blocks of plain text and Markdown. The text is judged line by line. */
@NonNullByDefault
package claimmark.core.structure.lines;

import org.eclipse.jdt.annotation.NonNullByDefault;
