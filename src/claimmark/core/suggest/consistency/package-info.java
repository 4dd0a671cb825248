/** Finds what an article says twice in two ways: names, quotations and figures. */
@NonNullByDefault
package claimmark.core.suggest.consistency;

import org.eclipse.jdt.annotation.NonNullByDefault;
