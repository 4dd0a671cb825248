/**
 * XML as a tree of elements that keeps what its reader does not know, so that a document comes back as it was.
 */
@NonNullByDefault
package claimmark.core.xml;

import org.eclipse.jdt.annotation.NonNullByDefault;
