/** On which scales the reviewer gives verdicts: those of the reviewer's own, and which one for which kind. */
@NonNullByDefault
package claimmark.ide.session.scales;

import org.eclipse.jdt.annotation.NonNullByDefault;
