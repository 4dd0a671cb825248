package claimmark.core.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The marks that one edit of the text did more to than shifting them.
 *
 * @param changed the marks that lost their words, got them back, or went to other places
 * @param rewritten those of them that stand on words that were typed in the place of theirs
 * @param made the edit as it is remembered; empty when it changed nothing, or undid what was remembered
 * @param takenBack the earlier edits that it undid
 */
public record FollowedChange<K>(Set<K> changed, Set<K> rewritten, Optional<JournalEntry<K>> made,
        List<JournalEntry<K>> takenBack) {
}
