/**
 * What can go wrong, as values: codes and what they are about. The words stand where they are shown.
 */
@NonNullByDefault
package claimmark.core.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
