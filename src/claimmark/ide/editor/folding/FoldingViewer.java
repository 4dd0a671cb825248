package claimmark.ide.editor.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ISlaveDocumentManager;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.text.TextSpan;
import claimmark.ide.editor.presentation.PresentedViewer;

/** A viewer with folds. A closed fold is an empty line. */
public final class FoldingViewer extends PresentedViewer {

    public FoldingViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overviewRuler, boolean showsOverview,
            int styles) {
        super(parent, ruler, overviewRuler, showsOverview, styles);
    }

    @Override
    protected ISlaveDocumentManager createSlaveDocumentManager() {
        return FoldedDocument.manager();
    }

    /** The folds, in the order of the text. */
    List<FurnitureFold> folds() {
        List<FurnitureFold> folds = new ArrayList<>();
        @Nullable ProjectionAnnotationModel model = getProjectionAnnotationModel();
        if (model != null) {
            for (Annotation annotation : (Iterable<Annotation>) model::getAnnotationIterator) {
                if (annotation instanceof FurnitureFold fold && lines(fold).isPresent()) {
                    folds.add(fold);
                }
            }
        }
        folds.sort(Comparator.comparingInt(fold -> lines(fold).map(FoldedLines::getOffset).orElse(0)));
        return folds;
    }

    /** The lines of a fold; empty when their text is gone. */
    Optional<FoldedLines> lines(FurnitureFold fold) {
        @Nullable ProjectionAnnotationModel model = getProjectionAnnotationModel();
        return model != null && model.getPosition(fold) instanceof FoldedLines lines && !lines.isDeleted()
                && lines.getLength() > 0 ? Optional.of(lines) : Optional.empty();
    }

    /** The offset in the widget of the start of a fold, or of the empty line of a closed one; -1 when not shown. */
    int widgetOffset(FurnitureFold fold) {
        @Nullable FoldedLines lines = lines(fold).orElse(null);
        if (lines == null) {
            return -1;
        }
        int after = fold.isCollapsed() ? modelOffset2WidgetOffset(lines.text().end()) : -1;
        // At the end of the text, nothing comes after the fold.
        return after >= 0 ? after : modelOffset2WidgetOffset(lines.getOffset());
    }

    /** The widget's line that a fold is drawn at; -1 when there is none. */
    int widgetLine(FurnitureFold fold) {
        int offset = widgetOffset(fold);
        int line = offset < 0 ? -1 : getTextWidget().getLineAtOffset(offset);
        return line < 0 || fold.isCollapsed() && !getTextWidget().getLine(line).isEmpty() ? -1 : line;
    }

    /** The closed fold whose line this place of the widget touches. */
    Optional<FurnitureFold> closedFold(int widgetStart, int widgetEnd) {
        return folds().stream().filter(FurnitureFold::isCollapsed).filter(fold -> {
            int at = widgetOffset(fold);
            return widgetStart <= at && at <= widgetEnd;
        }).findFirst();
    }

    /** Whether the caret stands on the line of a closed fold. */
    public boolean isCaretOnFold() {
        int caret = getTextWidget().getCaretOffset();
        return closedFold(caret, caret).isPresent();
    }

    /** Opens a closed fold, and shows what was in it; or closes an open one. */
    void toggle(FurnitureFold fold) {
        getProjectionAnnotationModel().toggleExpansionState(fold);
        if (!fold.isCollapsed()) {
            lines(fold).map(FoldedLines::text).ifPresent(this::scrollTo);
        }
    }

    /** Scrolls until the last line of a part is on the screen, or its first line is at the top. */
    private void scrollTo(TextSpan part) {
        StyledText text = getTextWidget();
        int first = modelOffset2WidgetOffset(part.start());
        int last = modelOffset2WidgetOffset(part.end());
        if (first < 0 || last < 0) {
            return;
        }
        int top = text.getLinePixel(text.getLineAtOffset(first));
        int height = text.getClientArea().height;
        // Lines that are more than a screen further down need not be measured.
        int lines = Math.min(text.getLineAtOffset(last) - text.getLineAtOffset(first),
                height / Math.max(1, text.getLineHeight()));
        int end = text.getLineAtOffset(first) + lines + 1;
        int bottom = end < text.getLineCount() ? text.getLinePixel(end)
                : text.getLocationAtOffset(text.getCharCount()).y + text.getLineHeight(text.getCharCount());
        int hidden = Math.min(bottom - height, top);
        if (hidden > 0) {
            text.setTopPixel(text.getTopPixel() + hidden);
        }
    }

    /** Opens a closed fold instead of changing its text, so that nothing is changed unseen. */
    @Override
    protected void handleVerifyEvent(@Nullable VerifyEvent event) {
        @Nullable FurnitureFold hiding = event == null ? null : closedFold(event.start, event.end).orElse(null);
        if (event != null && hiding != null) {
            event.doit = false;
            toggle(hiding);
        } else {
            super.handleVerifyEvent(event);
        }
    }
}
