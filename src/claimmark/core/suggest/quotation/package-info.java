/**
 * Finds what is quoted in an article, and who said it. No sentence is parsed: lists of small words, the endings of
 * words and capital letters tell enough of where a name ends and which verb is one of saying.
 */
@NonNullByDefault
package claimmark.core.suggest.quotation;

import org.eclipse.jdt.annotation.NonNullByDefault;
