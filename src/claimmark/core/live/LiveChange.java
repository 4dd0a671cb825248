package claimmark.core.live;

import java.util.List;

/**
 * The marks that one edit of the text took away or brought back. Marks that only moved are not listed.
 *
 * @param orphaned the marks whose words the edit deleted
 * @param restored the orphans that the edit brought back
 * @param takenBack the earlier edits that the edit undid; empty when it undid none
 */
public record LiveChange<K>(List<K> orphaned, List<K> restored, List<JournalEntry<K>> takenBack) {

    /** Whether the edit undid earlier edits. */
    public boolean isUndo() {
        return !takenBack.isEmpty();
    }
}
