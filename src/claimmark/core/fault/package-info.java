/**
 * Describes everything that can go wrong as values: a code and its arguments. The messages for the codes belong to the
 * user interface.
 */
@NonNullByDefault
package claimmark.core.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
