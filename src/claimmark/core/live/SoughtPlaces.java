package claimmark.core.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextReplacement;

/** The annotations whose places are being searched for, and the edits of the text since that search began. */
final class SoughtPlaces {

    private final Set<AnnotationId> ids = new HashSet<>();
    private final List<TextReplacement> edits = new ArrayList<>();

    /** Begins to search, in the text as it is now. A search that goes on already is for the same annotations. */
    void begin(Collection<AnnotationId> all) {
        edits.clear();
        if (ids.isEmpty()) {
            ids.addAll(all);
        }
    }

    /** Ends the search, whatever was found. */
    void end() {
        ids.clear();
        edits.clear();
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean contains(AnnotationId id) {
        return ids.contains(id);
    }

    Set<AnnotationId> ids() {
        return Set.copyOf(ids);
    }

    /** Takes out an annotation that the reviewer gave a place meanwhile. */
    void remove(AnnotationId id) {
        ids.remove(id);
    }

    /** Keeps an edit of the text, if a search goes on. */
    void textChanged(TextReplacement edit) {
        if (!ids.isEmpty()) {
            edits.add(edit);
        }
    }

    /** The edits since the search began, in their order. */
    List<TextReplacement> edits() {
        return List.copyOf(edits);
    }
}
