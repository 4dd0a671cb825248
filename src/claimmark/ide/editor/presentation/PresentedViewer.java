package claimmark.ide.editor.presentation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.language.ParagraphDirection;

/**
 * A viewer that asks its text presentation listeners how a line looks when the line is laid out. The platform's viewers
 * give their widget the styles of the whole text instead. The widget then shifts, copies and searches all styles at
 * each keystroke, and it measures all lines again when the style of one line changes.
 * <p>
 * A presentation reconciler has no effect on such a viewer. Call {@link #invalidateTextPresentation(int, int)} when the
 * lines of a region look different: the viewer then asks for them again.
 */
public class PresentedViewer extends ProjectionViewer {

    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202C';

    private boolean isTextNew;

    public PresentedViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overviewRuler, boolean showsOverview,
            int styles) {
        super(parent, ruler, overviewRuler, showsOverview, styles);
    }

    @Override
    protected StyledText createTextWidget(@Nullable Composite parent, int styles) {
        StyledText text = super.createTextWidget(parent, styles);
        text.addLineStyleListener(this::present);
        text.addBidiSegmentListener(PresentedViewer::setDirection);
        UnusualSigns.install(text);
        addTextListener(this::invalidated);
        return text;
    }

    @Override
    protected IDocumentAdapter createDocumentAdapter() {
        return new DrawableLines(super.createDocumentAdapter());
    }

    /** Embeds a paragraph that is written from right to left as such, so that its signs stand at the right ends. */
    private static void setDirection(BidiSegmentEvent line) {
        if (ParagraphDirection.isRightToLeft(line.lineText)) {
            line.segments = new int[] { 0, line.lineText.length() };
            line.segmentsChars = new char[] { RIGHT_TO_LEFT_EMBEDDING, POP_DIRECTIONAL_FORMATTING };
        }
    }

    private void present(LineStyleEvent line) {
        if (ParagraphDirection.isRightToLeft(line.lineText)) {
            line.alignment = SWT.RIGHT;
        }
        List<StyleRange> look = look(new Region(line.lineOffset, line.lineText.length()));
        line.styles = look.isEmpty() ? null : look.toArray(StyleRange[]::new);
    }

    /** How a part of a line of the widget looks where it is not plain; in the order of the text. */
    public List<StyleRange> look(IRegion shown) {
        @Nullable List<ITextPresentationListener> listeners = fTextPresentationListeners;
        @Nullable IRegion region = shown.getLength() == 0 || listeners == null ? null : widgetRange2ModelRange(shown);
        List<StyleRange> look = new ArrayList<>();
        if (region != null && listeners != null) {
            TextPresentation presentation = new TextPresentation(region, 1);
            List.copyOf(listeners).forEach(listener -> listener.applyTextPresentation(presentation));
            for (Iterator<StyleRange> styles = presentation.getAllStyleRangeIterator(); styles.hasNext();) {
                StyleRange style = styles.next();
                style.start += shown.getOffset() - region.getOffset();
                look.add(style);
            }
        }
        return look;
    }

    @Override
    protected void setVisibleDocument(@Nullable IDocument document) {
        isTextNew = true;
        try {
            super.setVisibleDocument(document);
        } finally {
            isTextNew = false;
        }
    }

    /** Paints again what is on the screen; the widget's own method would measure all lines of the text. */
    public void repaint() {
        Rectangle area = getTextWidget().getBounds();
        getTextWidget().getParent().redraw(area.x, area.y, area.width, area.height, true);
    }

    /** Lines whose text changed are laid out anew in any case. So are all lines when redrawing is switched on again. */
    private void invalidated(TextEvent event) {
        boolean isSameText = !isTextNew && event.getDocumentEvent() == null && event.getText() != null
                && event.getText().length() == event.getLength();
        if (isSameText && event.getViewerRedrawState()) {
            getTextWidget().redrawRange(event.getOffset(), event.getLength(), true);
        }
    }
}
