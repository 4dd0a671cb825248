package claimmark.ide.editor.marks;

import java.util.Locale;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;

/**
 * The types of drawn annotations. What is still to do is drawn on a tinted ground, what is done without one; the kind
 * is told by the line.
 */
public final class MarkType {

    /** The type of the drawn annotation that lies under each selected one. */
    static final String SELECTED = "claimmark.selected.";

    /** The type of a place that an annotation may have. */
    static final String CANDIDATE = "claimmark.candidate";

    private static final String ACTIVE = "claimmark.active.";
    private static final String DONE = "claimmark.done.";

    private MarkType() {
    }

    static String of(Annotation annotation) {
        return annotation.status().isDone() ? done(annotation.kind()) : active(annotation.kind());
    }

    public static String active(AnnotationKind kind) {
        return ACTIVE + name(kind);
    }

    public static String done(AnnotationKind kind) {
        return DONE + name(kind);
    }

    static String selected(AnnotationKind kind) {
        return SELECTED + name(kind);
    }

    private static String name(AnnotationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
