package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.jface.text.IDocument;

import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.history.TypingOperation;

/**
 * Collects the text that was typed on a reading page and is not in the file yet. A burst changes one place, or the
 * several places of one compound change.
 */
final class TypingBurst {

    private final TypingOperation operation;
    private final ICompositeOperation inHistory;
    private final IDocument page;
    private final TypedRegions regions = new TypedRegions();
    private final List<DocumentChange> steps = new ArrayList<>();

    TypingBurst(TypingOperation operation, ICompositeOperation inHistory, IDocument page) {
        this.operation = operation;
        this.inHistory = inHistory;
        this.page = page;
    }

    TypingOperation operation() {
        return operation;
    }

    ICompositeOperation inHistory() {
        return inHistory;
    }

    boolean touches(int offset, int length) {
        return regions.touches(offset, length);
    }

    /**
     * Notes a change that was made.
     *
     * @param isCompound whether the change is part of a compound change of several places; such changes are undone one
     *            by one
     */
    void changed(TextReplacement change, boolean isCompound) {
        regions.changed(change.offset(), change.removed().length(), change.inserted().length());
        if (isCompound || !steps.isEmpty()) {
            steps.add(DocumentChange.made(page, new TextSpan(change.offset(), change.insertedEnd()),
                    change.removed()));
        }
    }

    /** The current text from the first change to the last. */
    String typed() {
        return words(regions.now());
    }

    /** The changes that turn the text before the burst into the text that the page shows. */
    List<Difference> differences() {
        return regions.differences(this::words);
    }

    /**
     * The changes of the page, in the order in which they were made.
     *
     * @param before the text before the burst
     */
    List<DocumentChange> changes(String before) {
        if (!steps.isEmpty()) {
            return List.copyOf(steps);
        }
        return differences().stream()
                .map(change -> DocumentChange.made(page, regions.now(), change.span().of(before))).toList();
    }

    private String words(TextSpan span) {
        return DocumentWords.at(page, span);
    }
}
