/**
 * Reads and prints XML as a tree of elements. Content that the reader does not know is kept, so that nothing is lost
 * when a document is written again.
 */
@NonNullByDefault
package claimmark.core.xml;

import org.eclipse.jdt.annotation.NonNullByDefault;
