/**
 * What may have to be marked in an article, found in the background: drawn faintly on the text, listed in the panel,
 * counted in the status line, and accepted or dismissed there. A guest: no other feature knows of it.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.suggest;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
