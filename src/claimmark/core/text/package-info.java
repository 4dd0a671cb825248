/**
 * The article text: the canonical plain text of a file under review, its blocks, and the map back to the file.
 * Values only; nothing here reads a file or parses a format.
 */
@NonNullByDefault
package claimmark.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
