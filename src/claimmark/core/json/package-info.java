/**
 * JSON texts as pages carry them, read by Gson: every fault forgiven that can be, and within bounds.
 * Reading only; what the members of an object mean is not its concern.
 */
@NonNullByDefault
package claimmark.core.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
