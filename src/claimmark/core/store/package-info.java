/**
 * Reads and writes the sidecar: one review as XML, in a file beside its article, without any loss. The format is
 * described in {@code review-1.xsd}, with its terms of the W3C Web Annotation Data Model and of schema.org.
 */
@NonNullByDefault
package claimmark.core.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
