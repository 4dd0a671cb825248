/**
 * The verdict at the text: a small card at a mark, in which single keys rate it. What a key does and what the card says
 * stands in classes that know no widget.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.verdict;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
