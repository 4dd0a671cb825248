package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.jface.text.IDocument;

import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.history.TypingOperation;

/** What is typed on a reading page and not in the file yet: at one place, or at several that are changed together. */
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
     * @param together whether changes elsewhere belong to the burst, too; they are taken back one by one
     */
    void changed(TextReplacement change, boolean together) {
        regions.changed(change.offset(), change.removed().length(), change.inserted().length());
        if (together || !steps.isEmpty()) {
            steps.add(DocumentChange.made(page, new TextSpan(change.offset(), change.insertedEnd()),
                    change.removed()));
        }
    }

    /** What stands from the first change to the last. */
    String typed() {
        return words(regions.now());
    }

    /** What has to be changed in the text before the burst to make it what the page shows. */
    List<Difference> differences() {
        return regions.differences(this::words);
    }

    /**
     * What became of the page, in the order it happened.
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
