package claimmark.core.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import claimmark.core.text.TextReplacement;

/**
 * Remembers the latest edits, newest first, to recognise an edit that undoes some of them. It does not matter who
 * undoes them, or how many at once. The number of edits and of characters is limited; the newest edit is always kept.
 */
final class EditJournal<K> {

    private static final int MOST_EDITS = 1 << 14;
    private static final int MOST_CHARACTERS = 1 << 22;
    /** How many edits back an undone edit is looked for when marks lost an edge. */
    private static final int FARTHEST = 1024;
    /** How many edits back an undone edit is looked for when no mark lost an edge, and little is to be restored. */
    private static final int NEAR = 16;

    private final Deque<JournalEntry<K>> entries = new ArrayDeque<>();
    private int characters;
    private int losses;

    void add(JournalEntry<K> entry) {
        entries.addFirst(entry);
        characters += entry.size();
        losses += entry.lost().size();
        while (entries.size() > MOST_EDITS || characters > MOST_CHARACTERS && entries.size() > 1) {
            forget(entries.removeLast());
        }
    }

    /** The latest edit; empty when there is none. */
    Optional<JournalEntry<K>> newest() {
        return Optional.ofNullable(entries.peekFirst());
    }

    /** Returns the edits that {@code edit} undoes exactly; empty when there are none. */
    Optional<Reversal<K>> reversalBy(TextReplacement edit) {
        Optional<Reversal<K>> several = search(new Reversal<>(edit, false));
        return several.isPresent() ? several : search(new Reversal<>(edit, true));
    }

    private Optional<Reversal<K>> search(Reversal<K> reversal) {
        int farthest = losses > 0 ? FARTHEST : NEAR;
        int distance = 0;
        for (JournalEntry<K> entry : entries) {
            reversal.takeBack(entry);
            if (reversal.isComplete()) {
                return Optional.of(reversal);
            }
            if (reversal.isBroken() || ++distance == farthest) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Forgets the newest edits, once they are undone. */
    void forgetNewest(int count) {
        for (int i = 0; i < count; i++) {
            forget(entries.removeFirst());
        }
    }

    private void forget(JournalEntry<K> entry) {
        characters -= entry.size();
        losses -= entry.lost().size();
    }
}
