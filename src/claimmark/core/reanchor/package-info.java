/**
 * Where the annotations of a saved review stand in a text that may have changed since. It keeps no state.
 */
@NonNullByDefault
package claimmark.core.reanchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
