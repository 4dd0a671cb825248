package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.Difference;
import claimmark.ide.session.history.TextChange;

/** Several replacements in the characters of the file, which the page follows when all of them are made. */
final class FileChanges implements TextChange {

    private final DocumentPair pair;
    /** The last one first, so that none shifts those still to be made. */
    private final List<DocumentChange> changes = new ArrayList<>();

    /** @param differences from the characters as they are now, in the order of the text */
    FileChanges(DocumentPair pair, List<Difference> differences) {
        this.pair = pair;
        differences.forEach(difference -> changes.add(0,
                new DocumentChange(pair.source(), difference.span(), difference.replacement())));
    }

    @Override
    public void apply() {
        changes.forEach(DocumentChange::apply);
        follow();
    }

    @Override
    public void revert() {
        PageChange.revert(changes);
        follow();
    }

    private void follow() {
        if (!pair.isOne()) {
            pair.readNow();
        }
    }
}
