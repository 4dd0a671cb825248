package claimmark.core.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.text.TextReplacement;

/**
 * Finds out whether a new edit undoes earlier edits. It starts with the text that the new edit removes, and takes back
 * the earlier edits in it, newest first. If the result equals the text that the new edit inserts, then the new edit
 * undoes exactly these edits.
 */
final class Reversal<K> {

    private final TextReplacement undo;
    private final boolean ofOneEdit;
    private final StringBuilder text;
    private final List<TextReplacement> steps = new ArrayList<>();
    private final List<LostEdge<K>> edges = new ArrayList<>();
    private final List<JournalEntry<K>> takenBack = new ArrayList<>();
    /** Where the examined place starts, in the text before the edits that are taken back so far. */
    private int start;
    private int passed;
    private int edits;
    /** Whether only the last steps of an earlier edit are taken back so far. An edit is undone with all its steps. */
    private boolean withinEdit;
    private boolean broken;

    /**
     * @param ofOneEdit whether one edit is looked for that the undo takes back all by itself: then a removal that only
     *            touches its place lies apart, whereas it may be one of several that are taken back at once
     */
    Reversal(TextReplacement undo, boolean ofOneEdit) {
        this.undo = undo;
        this.ofOneEdit = ofOneEdit;
        this.start = undo.offset();
        this.text = new StringBuilder(undo.removed());
    }

    /** Takes back the next earlier edit, if it happened at this place. */
    void takeBack(JournalEntry<K> entry) {
        TextReplacement edit = entry.edit();
        withinEdit = entry.continues();
        edits += withinEdit ? 0 : 1;
        if (ofOneEdit ? !isTakenBackBy(edit) && touchesAtMost(edit) : liesApart(edit)) {
            start -= edit.insertedEnd() <= start ? edit.growth() : 0;
            passed++;
        } else if (edit.offset() < start || edit.insertedEnd() > start + text.length()) {
            broken = true;
        } else {
            takeBack(edit, entry.lost());
            takenBack.add(entry);
        }
    }

    /** Whether the edit is elsewhere. An edit that inserted nothing also touches the place at its border. */
    private boolean liesApart(TextReplacement edit) {
        int end = start + text.length();
        return edit.inserted().isEmpty()
                ? edit.offset() < start || edit.offset() > end
                : edit.insertedEnd() <= start || edit.offset() >= end;
    }

    private boolean touchesAtMost(TextReplacement edit) {
        return edit.insertedEnd() <= start || edit.offset() >= start + text.length();
    }

    private boolean isTakenBackBy(TextReplacement edit) {
        return edit.offset() == start && edit.inserted().contentEquals(text) && edit.removed().equals(undo.inserted());
    }

    private void takeBack(TextReplacement edit, List<LostEdge<K>> lost) {
        int at = edit.offset() - start;
        int end = at + edit.inserted().length();
        text.replace(at, end, edit.removed());
        Set<LiveMark<K>> within = marksWithin(at, end);
        edges.removeIf(edge -> at < edge.distance() && edge.distance() < end
                || within.contains(edge.mark()) && at <= edge.distance() && edge.distance() <= end);
        edges.replaceAll(edge -> liesBehind(edge, at, end) ? edge.moved(-edit.growth()) : edge);
        for (LostEdge<K> edge : lost) {
            edges.add(edge.moved(at));
        }
        steps.add(new TextReplacement(undo.offset() + at, edit.inserted(), edit.removed()));
    }

    /** The marks that lost both edges between two distances. Text that goes there takes them along. */
    private Set<LiveMark<K>> marksWithin(int from, int to) {
        Set<LiveMark<K>> starts = new HashSet<>();
        Set<LiveMark<K>> both = new HashSet<>();
        edges.stream().filter(edge -> edge.isStart() && from <= edge.distance() && edge.distance() < to)
                .forEach(edge -> starts.add(edge.mark()));
        edges.stream().filter(edge -> !edge.isStart() && from < edge.distance() && edge.distance() <= to)
                .filter(edge -> starts.contains(edge.mark())).forEach(edge -> both.add(edge.mark()));
        return both;
    }

    /** Whether the edge lies behind the text that comes back. At a point, a start lies behind it and an end before. */
    private static boolean liesBehind(LostEdge<?> edge, int at, int end) {
        return edge.distance() >= end && (edge.isStart() || edge.distance() > at);
    }

    /** Whether the new edit undoes exactly the edits that are taken back so far. */
    boolean isComplete() {
        return !steps.isEmpty() && !withinEdit && text.length() == undo.inserted().length()
                && undo.inserted().contentEquals(text);
    }

    /** Whether no further edit can make this complete. */
    boolean isBroken() {
        return broken;
    }

    /** The replacements that take the edits back, one by one, beginning with the current text. */
    List<TextReplacement> steps() {
        return steps;
    }

    /** The edits that are taken back, newest first. */
    List<JournalEntry<K>> takenBack() {
        return takenBack;
    }

    /** Whether only the newest edit is taken back. */
    boolean isNewestEdit() {
        return passed == 0 && edits == 1;
    }

    /**
     * The edges to restore. Their distances count from the start of the text. If a mark lost the same edge twice, the
     * last entry counts.
     */
    List<LostEdge<K>> edges() {
        return edges.stream().map(edge -> edge.moved(undo.offset())).toList();
    }
}
