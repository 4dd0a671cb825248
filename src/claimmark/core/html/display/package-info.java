/** How the elements of a page take part in its text: what they separate, and what of them nobody sees. */
@NonNullByDefault
package claimmark.core.html.display;

import org.eclipse.jdt.annotation.NonNullByDefault;
