package claimmark.core.recovery;

import java.nio.charset.Charset;

import claimmark.core.model.Review;

/**
 * An open article as it is now.
 *
 * @param characters the characters of the file
 * @param text the text on the page; the characters themselves where the page shows them
 * @param charset the encoding of the file
 * @param sidecarSha256 the hash of the sidecar's bytes, as it was read; empty when there is none
 */
public record OpenState(String characters, String text, Charset charset, Review review, String sidecarSha256) {
}
