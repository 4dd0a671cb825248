package claimmark.core.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Tracks the spans of marks in a text that is being edited. An edit costs O((k + 1) log n), where n is the number of
 * marks and k the number of marks that the edit touches. Offsets are UTF-16 units. Not thread-safe.
 * <p>
 * Text inserted inside a mark belongs to the mark; text inserted at its borders does not. A replacement within a mark
 * belongs to the mark. A replacement that goes beyond a border shortens the mark to the words that are left. A mark
 * whose words are all replaced becomes an orphan, and keeps its last place and words. An edit that exactly undoes
 * earlier edits gives every mark back what those edits took from it.
 *
 * @param <K> the identity of a mark; needs {@code equals} and {@code hashCode}
 */
public final class LiveSpans<K> {

    private final Map<K, LiveMark<K>> marks = new HashMap<>();
    private final SpanTree<LiveMark<K>> living = new SpanTree<>();
    private final SpanTree<LiveMark<K>> orphans = new SpanTree<>();
    private final EditJournal<K> journal = new EditJournal<>();
    private final RemovedMarks<K> removed = new RemovedMarks<>();

    /**
     * Tracks a span from now on; another span or an orphan of the same id is replaced. A mark that stands there
     * already, or was removed there, still gets back what earlier edits took from it.
     */
    public void put(K id, TextSpan span) {
        if (!span(id).equals(Optional.of(span))) {
            remove(id);
            marks.put(id, removed.takeFrom(id, living, span).orElseGet(() -> new LiveMark<>(id, living, span)));
        }
    }

    /**
     * Brings a mark back that was an orphan when it was removed, so that it gets its words back when their deletion is
     * undone. Does nothing when there is a mark of this id, or when the text was edited since.
     */
    public void putOrphan(K id) {
        if (!marks.containsKey(id)) {
            removed.takeOrphan(id, orphans, journal.newest()).ifPresent(mark -> marks.put(id, mark));
        }
    }

    /** Forgets a mark; does nothing when it is unknown. */
    public void remove(K id) {
        @Nullable LiveMark<K> mark = marks.remove(id);
        if (mark != null) {
            mark.leave();
            removed.add(mark, journal.newest());
        }
    }

    /** Where the mark stands; empty when it is unknown or an orphan. */
    public Optional<TextSpan> span(K id) {
        return find(id).filter(mark -> mark.livesIn(living)).map(LiveMark::span);
    }

    public boolean isOrphaned(K id) {
        return orphan(id).isPresent();
    }

    /** The offset in the current text where an orphan's words stood; empty when the mark is no orphan. */
    public Optional<Integer> lastPlace(K id) {
        return orphan(id).map(mark -> mark.span().start());
    }

    /** The words that were deleted when the mark became an orphan; empty when it is none. */
    public Optional<String> lastWords(K id) {
        return orphan(id).map(LiveMark::lostWords);
    }

    /** The marks that contain the unit at {@code offset}, and the empty ones that stand there, in text order. */
    public List<K> at(int offset) {
        return marksIn(offset, offset, span -> span.contains(offset) || span.isEmpty());
    }

    /** The marks that share a unit with {@code range}, and the empty ones in it, in text order. */
    public List<K> overlapping(TextSpan range) {
        return marksIn(range.start(), range.end(), span -> span.overlaps(range) || span.isEmpty());
    }

    /** All marks that are no orphans, in text order; an enclosing mark precedes those inside it. */
    public List<K> inOrder() {
        return marksIn(0, Integer.MAX_VALUE, span -> true);
    }

    /** Where all marks stand that are no orphans. */
    public Map<K, TextSpan> places() {
        Map<K, TextSpan> places = new HashMap<>();
        marks.forEach((id, mark) -> {
            if (mark.livesIn(living)) {
                places.put(id, mark.span());
            }
        });
        return places;
    }

    /** Where the marks stand that share a unit with {@code range}. */
    Map<K, TextSpan> placesIn(TextSpan range) {
        Map<K, TextSpan> places = new HashMap<>();
        for (SpanTree.Node<LiveMark<K>> node : living.touching(range.start(), range.end())) {
            TextSpan span = living.span(node);
            if (span.overlaps(range)) {
                places.put(node.value.id(), span);
            }
        }
        return places;
    }

    /**
     * Gives a mark another place, because its words went there. An edit that undoes what took the words away gives the
     * mark back its old place.
     */
    void relocate(K id, TextSpan place) {
        find(id).ifPresent(mark -> {
            mark.setLostWords("");
            mark.leave();
            mark.settle(living, place);
        });
    }

    /**
     * Moves the marks with one change of the text. May be called before or after the change is made.
     *
     * @return the marks that lost all their words, and the marks that got them back
     */
    public LiveChange<K> replaced(TextReplacement edit) {
        Optional<Reversal<K>> reversal = edit.changesNothing() ? Optional.empty() : journal.reversalBy(edit);
        LiveChange<K> change = new LiveChange<>(new ArrayList<>(), new ArrayList<>(),
                reversal.map(Reversal::takenBack).orElse(List.of()));
        if (edit.changesNothing()) {
            return change;
        }
        if (reversal.isPresent()) {
            undo(reversal.get(), change);
        } else {
            journal.add(move(edit, false, change));
        }
        return change;
    }

    /** The latest edit; empty when there is none, or it was undone. */
    Optional<JournalEntry<K>> newestEdit() {
        return journal.newest();
    }

    /** Takes back one earlier edit after the other, and restores the edges that the marks lost by them. */
    private void undo(Reversal<K> reversal, LiveChange<K> change) {
        List<JournalEntry<K>> entries = new ArrayList<>();
        reversal.steps().forEach(step -> entries.add(move(step, !entries.isEmpty(), change)));
        Set<LiveMark<K>> healed = restore(reversal.edges(), change);
        boolean allHealed = entries.stream().flatMap(entry -> entry.lost().stream())
                .allMatch(edge -> healed.contains(edge.mark()));
        if (reversal.isNewestEdit() && allHealed) {
            journal.forgetNewest(entries.size());
        } else {
            entries.forEach(journal::add);
        }
    }

    private JournalEntry<K> move(TextReplacement made, boolean continues, LiveChange<K> change) {
        SpanEdit edit = new SpanEdit(made);
        moveOrphans(edit);
        return new JournalEntry<>(made, moveMarks(edit, change), continues);
    }

    private void moveOrphans(SpanEdit edit) {
        List<LiveMark<K>> touched = lift(orphans, edit);
        orphans.shift(edit.coreEnd(), edit.growth());
        for (LiveMark<K> mark : touched) {
            int place = mark.lastSpan().start();
            boolean behind = place >= edit.coreEnd() && place > edit.coreStart();
            mark.settle(orphans, TextSpan.ofLength(behind ? place + edit.growth() : edit.coreStart(), 0));
        }
    }

    private List<LostEdge<K>> moveMarks(SpanEdit edit, LiveChange<K> change) {
        List<LiveMark<K>> touched = lift(living, edit);
        living.shift(edit.coreEnd(), edit.growth());
        List<LostEdge<K>> lost = new ArrayList<>();
        for (LiveMark<K> mark : touched) {
            TextSpan span = mark.lastSpan();
            if (edit.destroys(span)) {
                mark.setLostWords(edit.removedIn(span));
                mark.settle(orphans, TextSpan.ofLength(edit.offset(), 0));
                change.orphaned().add(mark.id());
                addEdges(mark, span, true, true, edit, lost);
            } else {
                mark.settle(living, edit.carry(span));
                addEdges(mark, span, edit.losesStart(span), edit.losesEnd(span), edit, lost);
            }
        }
        return lost;
    }

    /** Takes the marks that an edit touches out of their tree, so that the others can be shifted as one. */
    private static <K> List<LiveMark<K>> lift(SpanTree<LiveMark<K>> tree, SpanEdit edit) {
        List<LiveMark<K>> touched = new ArrayList<>();
        for (SpanTree.Node<LiveMark<K>> node : tree.touching(edit.coreStart(), edit.coreEnd())) {
            touched.add(node.value);
        }
        touched.forEach(LiveMark::leave);
        return touched;
    }

    private static <K> void addEdges(LiveMark<K> mark, TextSpan span, boolean start, boolean end, SpanEdit edit,
            List<LostEdge<K>> lost) {
        if (start) {
            lost.add(new LostEdge<>(mark, true, span.start() - edit.offset()));
        }
        if (end) {
            lost.add(new LostEdge<>(mark, false, span.end() - edit.offset()));
        }
    }

    /** Puts edges back where they stood. If a mark lost the same edge twice, the last entry, the oldest one, counts. */
    private Set<LiveMark<K>> restore(List<LostEdge<K>> edges, LiveChange<K> change) {
        Map<LiveMark<K>, Integer> starts = new LinkedHashMap<>();
        Map<LiveMark<K>, Integer> ends = new LinkedHashMap<>();
        for (LostEdge<K> edge : edges) {
            (edge.isStart() ? starts : ends).put(edge.mark(), edge.distance());
        }
        Set<LiveMark<K>> lost = new LinkedHashSet<>(starts.keySet());
        lost.addAll(ends.keySet());
        lost.removeIf(mark -> marks.get(mark.id()) != mark);
        lost.removeIf(mark -> mark.livesIn(orphans) && !(starts.containsKey(mark) && ends.containsKey(mark)));
        for (LiveMark<K> mark : lost) {
            TextSpan now = mark.span();
            int start = starts.getOrDefault(mark, now.start());
            revive(mark, new TextSpan(start, Math.max(start, ends.getOrDefault(mark, now.end()))), change);
        }
        return lost;
    }

    private void revive(LiveMark<K> mark, TextSpan span, LiveChange<K> change) {
        if (mark.livesIn(orphans) && !change.orphaned().remove(mark.id())) {
            change.restored().add(mark.id());
        }
        mark.setLostWords("");
        mark.leave();
        mark.settle(living, span);
    }

    private List<K> marksIn(int from, int to, Predicate<TextSpan> wanted) {
        List<Placed<K>> found = new ArrayList<>();
        for (SpanTree.Node<LiveMark<K>> node : living.touching(from, to)) {
            TextSpan span = living.span(node);
            if (wanted.test(span)) {
                found.add(new Placed<>(node.value.id(), span));
            }
        }
        found.sort(Comparator.comparing(Placed::span));
        return found.stream().map(Placed::id).toList();
    }

    private record Placed<K>(K id, TextSpan span) {
    }

    private Optional<LiveMark<K>> orphan(K id) {
        return find(id).filter(mark -> mark.livesIn(orphans));
    }

    private Optional<LiveMark<K>> find(K id) {
        return Optional.ofNullable(marks.get(id));
    }
}
