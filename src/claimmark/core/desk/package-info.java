/**
 * The door to the core: opens an article with its review, from files or from bytes, says what became of every
 * annotation, edits and saves. It knows no Eclipse; the IDE goes through the same door.
 */
@NonNullByDefault
package claimmark.core.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
