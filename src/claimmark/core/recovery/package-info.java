/**
 * Keeps a journal of work that is not saved yet, and finds out after a crash what of it is still to be saved. A journal
 * is a file of records that are only ever appended; each has a checksum over itself and all records before it.
 */
@NonNullByDefault
package claimmark.core.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
