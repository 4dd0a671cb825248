package claimmark.ide.editor.source;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.editor.source.MarkupReader.Markup;
import claimmark.ide.look.Palette;

/**
 * Gives the markup of a file its colours, line by line when a line is laid out. Eclipse's own way, a presentation
 * reconciler, has no effect on a {@link PresentedViewer}; and its partitions would read a large page whole before it is
 * shown.
 */
public final class MarkupColours implements ITextPresentationListener, IDocumentListener {

    /** In UTF-16 units: markup that begins further before a line is not known to be open there. */
    private static final int LOOK_BACK = 20_000;
    /** In UTF-16 units: so far below a change, lines may have to be shown in other colours. */
    private static final int LOOK_AHEAD = 8_000;
    /** In UTF-16 units: the text widget takes seconds to set a line of many more, wrapped or in colours. */
    private static final int LONGEST_LINE = 20_000;
    private static final String DELIMITERS = "<>\"'-/";

    private final PresentedViewer viewer;
    private final IDocument document;
    private MarkupReader reader = new MarkupReader();
    /** Up to where the reader has read; negative after a change before that. */
    private int read = -1;

    private MarkupColours(PresentedViewer viewer, IDocument document) {
        this.viewer = viewer;
        this.document = document;
    }

    /** Colours the markup until the viewer is disposed of. */
    public static void install(PresentedViewer viewer, IDocument document) {
        MarkupColours colours = new MarkupColours(viewer, document);
        // The reader is to forget what changed before the widget asks for the changed line.
        document.addDocumentListener(colours);
        viewer.addTextPresentationListener(colours);
        viewer.getTextWidget().addDisposeListener(event -> document.removeDocumentListener(colours));
    }

    /** Whether no line is too long to be wrapped. */
    public static boolean isShort(IDocument document) {
        try {
            for (int line = 0; line < document.getNumberOfLines(); line++) {
                if (document.getLineLength(line) > LONGEST_LINE) {
                    return false;
                }
            }
            return true;
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }

    @Override
    public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
        if (event != null && event.getOffset() < read) {
            read = -1;
        }
    }

    @Override
    public void documentChanged(@Nullable DocumentEvent event) {
        if (event != null && mayOpenOrClose(event)) {
            int start = Math.min(event.getOffset(), document.getLength());
            viewer.invalidateTextPresentation(start, Math.min(LOOK_AHEAD, document.getLength() - start));
        }
    }

    /** What was taken away is not known any more, so that it may have been anything. */
    private static boolean mayOpenOrClose(DocumentEvent event) {
        return event.getLength() > 0 || event.getText() != null
                && event.getText().chars().anyMatch(letter -> DELIMITERS.indexOf(letter) >= 0);
    }

    @Override
    public void applyTextPresentation(@Nullable TextPresentation presentation) {
        if (presentation == null || presentation.getExtent().getLength() > LONGEST_LINE) {
            return;
        }
        IRegion line = presentation.getExtent();
        try {
            goTo(line.getOffset());
            List<Markup> found = reader.read(document.get(line.getOffset(), line.getLength()));
            read = line.getOffset() + line.getLength();
            found.forEach(markup -> presentation.mergeStyleRange(new StyleRange(line.getOffset() + markup.start(),
                    markup.end() - markup.start(), colour(markup), null)));
        } catch (BadLocationException changedMeanwhile) {
            read = -1;
        }
    }

    /** Reads up to a place, from where the reader stands if that is near, or else from some way before it. */
    private void goTo(int offset) throws BadLocationException {
        int from = read;
        if (read < 0 || read > offset || offset - read > LOOK_BACK) {
            reader = new MarkupReader();
            from = Math.max(0, offset - LOOK_BACK);
        }
        if (from < offset) {
            reader.read(document.get(from, offset - from));
        }
    }

    private static Color colour(Markup markup) {
        return switch (markup.kind()) {
            case TAG -> Palette.markupTag();
            case VALUE -> Palette.markupValue();
            case ASIDE -> Palette.boilerplate();
        };
    }
}
