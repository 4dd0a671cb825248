package claimmark.core.anchor;

import java.util.List;

/** An edit of the past and the edges of marks that it took away. */
record JournalEntry<K>(Replacement edit, List<LostEdge<K>> lost) {

    int size() {
        return edit.removed().length() + edit.inserted().length();
    }
}
