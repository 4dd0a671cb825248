/**
 * Finds the charset of a file, decodes its bytes to characters, and encodes them again. Nothing is replaced silently,
 * and every byte comes back.
 */
@NonNullByDefault
package claimmark.core.encoding;

import org.eclipse.jdt.annotation.NonNullByDefault;
