package claimmark.core.sealing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.text.TextSpan;

/** Finds, for each field of an annotation, the last edit that changed it since the review was saved. */
final class FieldTouches {

    private FieldTouches() {
    }

    /**
     * The last edit of each changed field of an annotation. Adding and deleting the annotation count as fields, and its
     * place does: one that was moved and moved back by the same way is not among them.
     *
     * @param edits the edits of this annotation, in their order
     */
    static Map<String, AnnotationEdit> of(List<AnnotationEdit> edits) {
        Map<String, AnnotationEdit> last = new HashMap<>();
        for (AnnotationEdit edit : edits) {
            AnnotationFields.differing(AnnotationFields.ofAny(edit.before()), AnnotationFields.ofAny(edit.after()))
                    .forEach(field -> last.put(field, edit));
            if (edit.before().isEmpty()) {
                last.put(FieldName.ADDED, edit);
            }
            if (edit.after().isEmpty()) {
                last.put(FieldName.DELETED, edit);
            }
            if (moves(edit)) {
                last.put(FieldName.PLACE, edit);
            }
        }
        if (isBack(edits)) {
            last.remove(FieldName.PLACE);
        }
        return last;
    }

    /** Whether the edit gives the annotation another place. The text is the same before and after an edit. */
    private static boolean moves(AnnotationEdit edit) {
        return place(edit.after()).filter(now -> edit.before().isPresent() && !place(edit.before())
                .equals(Optional.of(now))).isPresent();
    }

    /** Whether the ways between the places come to nothing, as when each edit was undone. */
    private static boolean isBack(List<AnnotationEdit> edits) {
        Optional<TextSpan> first = edits.stream().findFirst().flatMap(edit -> place(edit.before()));
        int way = edits.stream().filter(edit -> place(edit.before()).isPresent() && place(edit.after()).isPresent())
                .mapToInt(edit -> place(edit.after()).orElseThrow().start()
                        - place(edit.before()).orElseThrow().start())
                .sum();
        return first.isPresent() && way == 0;
    }

    private static Optional<TextSpan> place(Optional<Annotation> annotation) {
        return annotation.flatMap(made -> made.target().span());
    }
}
