/**
 * Takes the sidecar along when an article is renamed, moved, copied or deleted in Eclipse. Every refactoring of a file
 * asks the participants of this package; they add the change of the sidecar, so that one Undo takes back both.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.refactoring;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
