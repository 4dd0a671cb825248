package claimmark.core.live;

import java.util.Set;

/**
 * The marks that one edit of the text did more to than shifting them.
 *
 * @param changed the marks that lost their words, got them back, or went to other places
 * @param rewritten those of them that stand on words that were typed in the place of theirs
 */
public record FollowedChange<K>(Set<K> changed, Set<K> rewritten) {
}
