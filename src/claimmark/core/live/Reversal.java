package claimmark.core.live;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.TextReplacement;

/**
 * What a place of the text looked like before its latest edits: the removed text of a new edit, from which one edit
 * of the past after the other is taken back. When it reads as the new edit's inserted text, the new edit undoes them.
 */
final class Reversal<K> {

    private final TextReplacement undo;
    private final StringBuilder text;
    private final List<TextReplacement> steps = new ArrayList<>();
    private final List<LostEdge<K>> edges = new ArrayList<>();
    /** Where the place starts, in the text before the edits seen so far. */
    private int start;
    private int passed;
    private int edits;
    /** Whether only the last steps of an edit were seen so far, which are not undone without the first ones. */
    private boolean withinEdit;
    private boolean broken;

    Reversal(TextReplacement undo) {
        this.undo = undo;
        this.start = undo.offset();
        this.text = new StringBuilder(undo.removed());
    }

    /** Takes back the newest edit not seen so far, if it happened at this place. */
    void takeBack(JournalEntry<K> entry) {
        TextReplacement edit = entry.edit();
        withinEdit = entry.continues();
        edits += withinEdit ? 0 : 1;
        if (liesApart(edit)) {
            start -= edit.insertedEnd() <= start ? edit.growth() : 0;
            passed++;
        } else if (edit.offset() < start || edit.insertedEnd() > start + text.length()) {
            broken = true;
        } else {
            takeBack(edit, entry.lost());
        }
    }

    /** An edit that put nothing in touches the place from its border, too. */
    private boolean liesApart(TextReplacement edit) {
        int end = start + text.length();
        return edit.inserted().isEmpty()
                ? edit.offset() < start || edit.offset() > end
                : edit.insertedEnd() <= start || edit.offset() >= end;
    }

    private void takeBack(TextReplacement edit, List<LostEdge<K>> lost) {
        int at = edit.offset() - start;
        int end = at + edit.inserted().length();
        text.replace(at, end, edit.removed());
        edges.removeIf(edge -> at < edge.distance() && edge.distance() < end);
        edges.replaceAll(edge -> liesBehind(edge, at, end) ? edge.moved(-edit.growth()) : edge);
        for (LostEdge<K> edge : lost) {
            edges.add(edge.moved(at));
        }
        steps.add(new TextReplacement(undo.offset() + at, edit.inserted(), edit.removed()));
    }

    /** Where nothing was put in, a start stands behind the text that comes back, and an end before it. */
    private static boolean liesBehind(LostEdge<?> edge, int at, int end) {
        return edge.distance() >= end && (edge.isStart() || edge.distance() > at);
    }

    /** Whether the edits taken back are what the new edit undoes. */
    boolean isComplete() {
        return !steps.isEmpty() && !withinEdit && text.length() == undo.inserted().length()
                && undo.inserted().contentEquals(text);
    }

    /** Whether no earlier edit can complete this. */
    boolean isBroken() {
        return broken;
    }

    /** What takes the edits back, one by one, in the text as it is now. */
    List<TextReplacement> steps() {
        return steps;
    }

    /** Whether what is taken back is just the newest edit. */
    boolean isNewestEdit() {
        return passed == 0 && edits == 1;
    }

    /** The edges to put back, distances counted from the start of the text; of a mark's the last one counts. */
    List<LostEdge<K>> edges() {
        return edges.stream().map(edge -> edge.moved(undo.offset())).toList();
    }
}
