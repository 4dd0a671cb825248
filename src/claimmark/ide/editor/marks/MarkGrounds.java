package claimmark.ide.editor.marks;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import claimmark.ide.editor.marks.MarkModel.Mark;
import claimmark.ide.look.Palette;

/** The grounds behind marked words: a faint one while something is to be done, a strong one when they are selected. */
final class MarkGrounds implements ITextPresentationListener {

    private final SourceViewer viewer;
    private final MarkModel marks;

    MarkGrounds(SourceViewer viewer, MarkModel marks) {
        this.viewer = viewer;
        this.marks = marks;
    }

    /** Whether this is drawn with a ground. */
    static boolean hasGround(Annotation annotation) {
        return annotation instanceof SelectionGround
                || annotation instanceof MarkAnnotation mark && !mark.status().isDone();
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion region = presentation.getExtent();
        Color page = viewer.getTextWidget().getBackground();
        // Later grounds lie over earlier ones: those of kinds in the order of kinds, and the selection's over all.
        List<Mark<MarkAnnotation>> kinds = marks.in(region, MarkAnnotation.class);
        kinds.removeIf(mark -> !hasGround(mark.annotation()));
        kinds.sort(Comparator.comparing(mark -> mark.annotation().kind()));
        kinds.forEach(mark -> apply(presentation, mark, Palette.tint(mark.annotation().kind(), page)));
        marks.in(region, SelectionGround.class).forEach(
                mark -> apply(presentation, mark, Palette.selected(mark.annotation().kind(), page)));
    }

    private static void apply(TextPresentation presentation, Mark<?> mark, Color ground) {
        IRegion words = mark.part();
        if (words.getLength() > 0) {
            presentation.mergeStyleRange(new StyleRange(words.getOffset(), words.getLength(), null, ground));
        }
    }
}
