/** The Fact Check perspective. */
@NonNullByDefault
package claimmark.ide.perspective;

import org.eclipse.jdt.annotation.NonNullByDefault;
