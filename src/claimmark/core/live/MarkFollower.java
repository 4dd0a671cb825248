package claimmark.core.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Moves marks with what a reviewer does to their words. Marks go with lines that are put in another order, and with
 * words that are cut and pasted, dragged, or copied and deleted. They go to words that are typed over theirs. Linear in
 * the edits.
 *
 * @param <K> the identity of a mark
 */
public final class MarkFollower<K> {

    private final LiveSpans<K> spans;
    private final TakenPassages<K> taken = new TakenPassages<>();
    private final PutPassages put = new PutPassages();
    private final Retyping<K> retyping = new Retyping<>();

    /** @param spans where the marks stand; {@link LiveSpans#replaced} is called by this class only */
    public MarkFollower(LiveSpans<K> spans) {
        this.spans = spans;
    }

    /** Moves the marks with one change of the text. */
    public FollowedChange<K> replaced(TextReplacement edit) {
        Set<K> changed = new LinkedHashSet<>();
        Set<K> rewritten = new LinkedHashSet<>();
        List<JournalEntry<K>> takenBack = new ArrayList<>();
        if (!edit.changesNothing()) {
            TextSpan old = TextSpan.ofLength(edit.offset(), edit.removed().length());
            Map<K, TextSpan> touched = old.isEmpty() ? Map.of() : spans.placesIn(old);
            List<PutPassages.Copy> copies = touched.isEmpty() ? List.of() : put.copiesOf(edit);
            LiveChange<K> change = spans.replaced(edit);
            takenBack.addAll(change.takenBack());
            Map<K, TextSpan> gone = within(touched, change.orphaned(), edit.offset());
            put.replaced(edit);
            changed.addAll(change.orphaned());
            changed.addAll(change.restored());
            boolean isNew = !change.isUndo();
            List<K> moved = isNew && !gone.isEmpty() ? move(gone, MovedLines.of(edit), copies, edit) : List.of();
            changed.addAll(moved);
            changed.addAll(restore(edit));
            if (moved.isEmpty() && !MovedLines.isReordering(edit) && (isNew || isKey(edit))) {
                rewritten.addAll(retype(edit, touched));
                changed.addAll(rewritten);
            } else {
                retyping.end();
            }
            taken.add(edit, gone);
        }
        return new FollowedChange<>(changed, rewritten, spans.newestEdit(), takenBack);
    }

    /** Whether the edit may come from a single key, which by chance undoes another one. */
    private static boolean isKey(TextReplacement edit) {
        return edit.removed().isEmpty() && edit.inserted().length() == 1;
    }

    /** These marks, where they stood in the removed text. */
    private static <K> Map<K, TextSpan> within(Map<K, TextSpan> places, List<K> marks, int offset) {
        Map<K, TextSpan> within = new LinkedHashMap<>();
        marks.stream().filter(places::containsKey)
                .forEach(mark -> within.put(mark, places.get(mark).movedBy(-offset)));
        return within;
    }

    /** Moves marks whose words this edit put elsewhere, or an edit before it. */
    private List<K> move(Map<K, TextSpan> gone, MovedLines lines, List<PutPassages.Copy> copies,
            TextReplacement edit) {
        List<K> moved = new ArrayList<>();
        gone.forEach((mark, span) -> lines.place(span).map(place -> place.movedBy(edit.offset()))
                .or(() -> copied(copies, span, edit)).ifPresent(place -> {
                    spans.relocate(mark, place);
                    moved.add(mark);
                }));
        return moved;
    }

    private static Optional<TextSpan> copied(List<PutPassages.Copy> copies, TextSpan span, TextReplacement edit) {
        return copies.stream().flatMap(copy -> copy.place(span).stream()).findFirst()
                .map(place -> place.start() < edit.offset() ? place : place.movedBy(edit.growth()));
    }

    /** Gives marks their words back that were removed earlier and are inserted now. */
    private Set<K> restore(TextReplacement edit) {
        Map<K, TextSpan> found = edit.inserted().length() > 1 ? taken.in(edit.inserted(), spans::lastWords) : Map.of();
        found.forEach((mark, span) -> spans.relocate(mark, span.movedBy(edit.offset())));
        return found.keySet();
    }

    /** Moves marks to the words that were typed over theirs. */
    private Set<K> retype(TextReplacement edit, Map<K, TextSpan> touched) {
        retyping.replaced(edit, touched);
        Set<K> rewritten = new LinkedHashSet<>();
        retyping.places(spans).forEach((mark, place) -> {
            spans.relocate(mark, place);
            rewritten.add(mark);
        });
        return rewritten;
    }
}
