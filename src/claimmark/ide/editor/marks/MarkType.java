package claimmark.ide.editor.marks;

import claimmark.core.model.AnnotationKind;

/**
 * The types of drawn annotations, by which the rulers know what to show: marks of each kind, those with something to do
 * apart from those that are done.
 */
public final class MarkType {

    /** The type of all that no ruler shows. */
    static final String ON_TEXT = "claimmark.onText";

    private static final String ACTIVE = "claimmark.active.";
    private static final String DONE = "claimmark.done.";

    private MarkType() {
    }

    static String of(MarkLook look) {
        return look.status().isDone() ? done(look.kind()) : active(look.kind());
    }

    public static String active(AnnotationKind kind) {
        return ACTIVE + kind.token();
    }

    public static String done(AnnotationKind kind) {
        return DONE + kind.token();
    }
}
