package claimmark.core.live;

import java.util.List;

import claimmark.core.text.TextReplacement;

/**
 * An edit of the past, or a step of one that undid several others.
 *
 * @param lost the edges of marks that it took away
 * @param continues whether the step before it belongs to the same edit
 */
record JournalEntry<K>(TextReplacement edit, List<LostEdge<K>> lost, boolean continues) {

    int size() {
        return edit.removed().length() + edit.inserted().length();
    }
}
