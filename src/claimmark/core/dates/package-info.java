/**
 * Calendar days as texts name them, for machines or for people, in several languages.
 * Finding only; what a day means for an article is not its concern.
 */
@NonNullByDefault
package claimmark.core.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
