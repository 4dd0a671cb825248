/**
 * The sidecar: one review as XML in a file beside its article, read and written without loss. The format, and what
 * each part is in the W3C Web Annotation Data Model and in schema.org, is described in {@code review-1.xsd}.
 */
@NonNullByDefault
package claimmark.core.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
