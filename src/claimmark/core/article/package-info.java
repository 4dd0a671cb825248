/**
 * Reads an article of any format into its text, structure and metadata. The facade of what lies below it.
 */
@NonNullByDefault
package claimmark.core.article;

import org.eclipse.jdt.annotation.NonNullByDefault;
