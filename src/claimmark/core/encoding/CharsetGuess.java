package claimmark.core.encoding;

import java.nio.charset.Charset;

/**
 * The charset that a file without any declaration is most likely in.
 *
 * @param charset the most likely charset
 * @param sure whether no other charset comes near it; a guess that is not sure needs a reader's look at the text
 */
record CharsetGuess(Charset charset, boolean sure) {
}
