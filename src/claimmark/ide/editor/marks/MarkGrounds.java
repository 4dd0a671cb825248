package claimmark.ide.editor.marks;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** The grounds behind what is drawn on words. Later grounds lie over earlier ones: higher layers over lower ones. */
final class MarkGrounds implements ITextPresentationListener {

    private final SourceViewer viewer;
    private final MarkModel marks;

    MarkGrounds(SourceViewer viewer, MarkModel marks) {
        this.viewer = viewer;
        this.marks = marks;
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        Color page = viewer.getTextWidget().getBackground();
        marks.byLayer(presentation.getExtent()).forEach(mark -> mark.look().ground()
                .ifPresent(ground -> apply(presentation, mark.part(), ground.on(page))));
    }

    private static void apply(TextPresentation presentation, IRegion words, Color ground) {
        if (words.getLength() > 0) {
            presentation.mergeStyleRange(new StyleRange(words.getOffset(), words.getLength(), null, ground));
        }
    }
}
