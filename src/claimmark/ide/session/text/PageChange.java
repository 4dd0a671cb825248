package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import claimmark.ide.session.history.TextChange;

/** A change of an HTML article: a change of its file, and the changes of the reading page that belong to it. */
final class PageChange implements TextChange {

    private final DocumentPair pair;
    private final DocumentChange source;
    private final List<DocumentChange> page;

    /** @param page the changes of the reading document, in the order they are made */
    PageChange(DocumentPair pair, DocumentChange source, List<DocumentChange> page) {
        this.pair = pair;
        this.source = source;
        this.page = List.copyOf(page);
    }

    @Override
    public void apply() {
        pair.follow(() -> {
            source.apply();
            page.forEach(DocumentChange::apply);
        });
    }

    @Override
    public void revert() {
        pair.follow(() -> {
            source.revert();
            revert(page);
        });
    }

    /** Undoes the changes one by one, so that marks get back exactly the words that each change took from them. */
    static void revert(List<DocumentChange> steps) {
        List<DocumentChange> back = new ArrayList<>(steps);
        Collections.reverse(back);
        back.forEach(DocumentChange::revert);
    }
}
