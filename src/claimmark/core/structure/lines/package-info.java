/**
 * Labels the blocks of plain text and Markdown, which it reads line by line.
 */
@NonNullByDefault
package claimmark.core.structure.lines;

import org.eclipse.jdt.annotation.NonNullByDefault;
