/**
 * Merges what two people did to copies of one review: annotation by annotation, field by field, with their histories.
 * Where both changed one field, both values are kept until somebody decides.
 */
@NonNullByDefault
package claimmark.core.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
