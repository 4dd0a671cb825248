/** The markup of an HTML file in colours, so that its words stand out. */
@NonNullByDefault
package claimmark.ide.editor.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
