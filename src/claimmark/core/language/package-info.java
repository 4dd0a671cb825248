/**
 * Recognises what depends on a language: words, sentences, names, and the language itself. It looks at texts only, not
 * at files or pages.
 */
@NonNullByDefault
package claimmark.core.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
