/**
 * What is counted and recognised in a text as language: its words, the time it takes to read, and which language it is
 * in.
 */
@NonNullByDefault
package claimmark.core.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
