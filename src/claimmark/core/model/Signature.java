package claimmark.core.model;

import java.time.Instant;

/**
 * Who did something to a review, and when.
 *
 * @param who id of the reviewer
 */
public record Signature(String who, Instant when) {
}
