package claimmark.core.live;

import java.util.List;

import claimmark.core.text.TextReplacement;

/**
 * An earlier edit of the text. An edit that undid several others is recorded as several entries, one for each.
 *
 * @param lost the edges of marks that the edit took away
 * @param continues whether the entry before this one belongs to the same edit
 */
record JournalEntry<K>(TextReplacement edit, List<LostEdge<K>> lost, boolean continues) {

    int size() {
        return edit.removed().length() + edit.inserted().length();
    }
}
