/**
 * Files that are replaced whole or not at all, and what state a file is in.
 */
@NonNullByDefault
package claimmark.core.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
