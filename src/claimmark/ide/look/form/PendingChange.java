package claimmark.ide.look.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;

/** What would become of an annotation if words that are typed in a field of the form were entered now. */
record PendingChange(ShownAnnotation about, Function<Annotation, AnnotationDraft> change) {

    /** One edit for each annotation, which makes all its changes. */
    static List<AnnotationEdit> edits(Stream<PendingChange> changes) {
        Map<ShownAnnotation, List<PendingChange>> byAnnotation = new LinkedHashMap<>();
        changes.forEach(pending -> byAnnotation.computeIfAbsent(pending.about, about -> new ArrayList<>())
                .add(pending));
        return byAnnotation.entrySet().stream()
                .flatMap(entry -> entry.getKey().edits(before -> all(before, entry.getValue())).stream()).toList();
    }

    private static AnnotationDraft all(Annotation before, List<PendingChange> changes) {
        AnnotationDraft draft = new AnnotationDraft(before);
        for (PendingChange pending : changes) {
            draft = pending.change.apply(draft.build());
        }
        return draft;
    }
}
