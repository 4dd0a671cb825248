package claimmark.core.recovery;

import java.time.Instant;

/**
 * What unsaved work stands on: the two files of an article, as they were read or saved last.
 *
 * @param article the path of the article
 * @param articleSha256 the hash of the article's bytes
 * @param sidecarSha256 the hash of the sidecar's bytes; empty when there is no sidecar
 * @param characters the decoded characters of the article
 * @param begun when the journal was begun
 */
public record JournalBase(String article, String articleSha256, String sidecarSha256, String characters,
        Instant begun) {
}
