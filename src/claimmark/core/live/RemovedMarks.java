package claimmark.core.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import claimmark.core.text.TextSpan;

/**
 * Remembers marks that were removed. A removal may be undone, and then edits before it: the mark has to be the same
 * one, for those edits know what they took from it. Only the latest few of each id are kept.
 */
final class RemovedMarks<K> {

    private static final int MOST = 32;

    private final Map<K, Deque<Removed<K>>> byId = new HashMap<>();

    /** A mark, and the latest edit of the text when it was removed. */
    private record Removed<K>(LiveMark<K> mark, Optional<JournalEntry<K>> edit) {
    }

    /** Remembers a mark that has left its tree. */
    void add(LiveMark<K> mark, Optional<JournalEntry<K>> latest) {
        Deque<Removed<K>> marks = byId.computeIfAbsent(mark.id(), none -> new ArrayDeque<>());
        marks.addFirst(new Removed<>(mark, latest));
        if (marks.size() > MOST) {
            marks.removeLast();
        }
    }

    /** Brings the mark back that was removed from this place in a tree; empty when none was. */
    Optional<LiveMark<K>> takeFrom(K id, SpanTree<LiveMark<K>> tree, TextSpan span) {
        return take(id, removed -> removed.mark.livesIn(tree) && removed.mark.lastSpan().equals(span));
    }

    /** Brings the latest mark back that was removed as an orphan from the same text; empty when there is none. */
    Optional<LiveMark<K>> takeOrphan(K id, SpanTree<LiveMark<K>> orphans, Optional<JournalEntry<K>> latest) {
        return take(id, removed -> removed.mark.livesIn(orphans) && isSame(removed.edit, latest));
    }

    private static <K> boolean isSame(Optional<JournalEntry<K>> one, Optional<JournalEntry<K>> other) {
        return one.isEmpty() ? other.isEmpty() : other.filter(entry -> entry == one.get()).isPresent();
    }

    private Optional<LiveMark<K>> take(K id, Predicate<Removed<K>> wanted) {
        Deque<Removed<K>> marks = byId.getOrDefault(id, new ArrayDeque<>());
        Optional<Removed<K>> found = marks.stream().filter(wanted).findFirst();
        found.ifPresent(removed -> {
            marks.remove(removed);
            removed.mark.comeBack();
        });
        return found.map(Removed::mark);
    }
}
