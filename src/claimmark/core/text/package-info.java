/**
 * The article text is the plain text of a file under review, with its blocks and a map back to the file. All types are
 * values; nothing here reads a file or parses a format.
 */
@NonNullByDefault
package claimmark.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
