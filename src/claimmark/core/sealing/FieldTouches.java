package claimmark.core.sealing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;

/** Finds, for each field of an annotation, the last edit that changed it since the review was saved. */
final class FieldTouches {

    private final Map<AnnotationId, List<AnnotationEdit>> edits = new HashMap<>();

    FieldTouches(List<AnnotationEdit> edits) {
        edits.forEach(edit -> this.edits.computeIfAbsent(edit.id(), id -> new ArrayList<>()).add(edit));
    }

    /** The last edit of each changed field of the annotation. Adding and deleting the annotation count as fields. */
    Map<String, AnnotationEdit> of(AnnotationId id) {
        Map<String, AnnotationEdit> last = new HashMap<>();
        for (AnnotationEdit edit : edits.getOrDefault(id, List.of())) {
            AnnotationFields.differing(fields(edit.before()), fields(edit.after()))
                    .forEach(field -> last.put(field, edit));
            if (edit.before().isEmpty()) {
                last.put(FieldName.ADDED, edit);
            }
            if (edit.after().isEmpty()) {
                last.put(FieldName.DELETED, edit);
            }
        }
        return last;
    }

    private static Map<String, String> fields(Optional<Annotation> annotation) {
        return annotation.map(AnnotationFields::of).orElseGet(Map::of);
    }
}
