/**
 * JSON texts as values (RFC 8259).
 * Values and their reader only; what the members of an object mean is not its concern.
 */
@NonNullByDefault
package claimmark.core.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
