/**
 * Between the bytes of an article's file and its characters: which charset a file is in, decoding that replaces nothing
 * silently, and encoding that gives every byte back. Knows nothing of what the characters mean.
 */
@NonNullByDefault
package claimmark.core.encoding;

import org.eclipse.jdt.annotation.NonNullByDefault;
