/**
 * The entry point of the core: it opens an article with its review from files or bytes, finds the annotations again,
 * edits, and saves. It does not depend on Eclipse, and the IDE uses it, too.
 */
@NonNullByDefault
package claimmark.core.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
