/**
 * Finds the sidecar of an article that was renamed, moved or copied by a program that knows nothing of sidecars.
 */
@NonNullByDefault
package claimmark.core.moved;

import org.eclipse.jdt.annotation.NonNullByDefault;
