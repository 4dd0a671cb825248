package claimmark.ide.editor.pointer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.place.LinesInSight;
import claimmark.ide.editor.pointer.RulerRows.Beginning;
import claimmark.ide.editor.pointer.RulerRows.MarkedRow;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * The icons of the marks beside the text, each at the row in which its mark begins. Where several begin there is one
 * icon, with their number. A click selects the annotation, or lists them.
 */
public final class MarkColumn extends AnnotationRulerColumn {

    private static final int ICON = 16;
    private static final int LONGEST = 60;
    private static final int COUNT_HEIGHT = 7;

    /** Where a row of the page is: its upper edge, and how high it is. */
    private record Height(int y, int pixels) {

        static Height of(StyledText text, int offset) {
            return new Height(text.getLocationAtOffset(offset).y, text.getLineHeight(offset));
        }
    }

    private final AnnotationPlaces places;
    private final SpanMapping mapping;
    private Consumer<AnnotationId> chosen = id -> { };
    private Optional<Menu> menu = Optional.empty();

    public MarkColumn(int width, IAnnotationAccess access, AnnotationPlaces places, SpanMapping mapping) {
        super(width, access);
        this.places = places;
        this.mapping = mapping;
    }

    /** @param listener is told which annotation was clicked, or chosen from the list */
    public void onChosen(Consumer<AnnotationId> listener) {
        chosen = listener;
    }

    @Override
    public Control createControl(@Nullable CompositeRuler ruler, @Nullable Composite parent) {
        Control control = super.createControl(ruler, parent);
        Font counts = new Font(control.getDisplay(), small(control.getFont()));
        control.addListener(SWT.Dispose, event -> counts.dispose());
        control.setFont(counts);
        control.addListener(SWT.MouseUp, this::clicked);
        control.addListener(SWT.MouseMove, event -> control.setCursor(control.getDisplay().getSystemCursor(
                rows().at(event.y).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW)));
        return control;
    }

    private static FontData[] small(Font font) {
        FontData[] data = font.getFontData();
        for (FontData each : data) {
            each.setHeight(COUNT_HEIGHT);
            each.setStyle(SWT.BOLD);
        }
        return data;
    }

    @Override
    protected void doPaint1(@Nullable GC gc) {
        if (gc != null) {
            rows().rows().forEach(row -> paint(gc, row));
        }
    }

    private void paint(GC gc, MarkedRow row) {
        int x = (getWidth() - ICON) / 2;
        int y = row.y() + (row.height() - ICON) / 2;
        gc.drawImage(Icons.of(row.first().kind()), x, y);
        if (row.annotations().size() > 1) {
            gc.setFont(getControl().getFont());
            String count = String.valueOf(row.annotations().size());
            Point size = gc.textExtent(count);
            int left = getWidth() - size.x - 1;
            int top = y + ICON - size.y + 3;
            gc.fillRectangle(left - 1, top, size.x + 2, size.y);
            gc.setForeground(text().map(StyledText::getForeground).orElse(gc.getForeground()));
            gc.drawText(count, left, top, true);
        }
    }

    private Optional<StyledText> text() {
        @Nullable ITextViewer viewer = getCachedTextViewer();
        return viewer == null ? Optional.empty() : Optional.ofNullable(viewer.getTextWidget());
    }

    /** The rows on the screen in which annotations begin. */
    private RulerRows rows() {
        return text().filter(text -> text.getCharCount() > 0).map(this::rows).orElse(new RulerRows(List.of()));
    }

    private RulerRows rows(StyledText text) {
        int bottom = text.getClientArea().height;
        int first = text.getOffsetAtLine(text.getLineIndex(0));
        List<Beginning> beginnings = new ArrayList<>();
        // Many marks may begin at one place, and to tell where it is StyledText lays out its line.
        Map<Integer, Height> heights = new HashMap<>();
        onScreen().forEach(annotation -> place(annotation).filter(offset -> offset >= first)
                .ifPresent(offset -> {
                    Height height = heights.computeIfAbsent(offset, place -> Height.of(text, place));
                    if (height.y() < bottom && height.y() + height.pixels() > 0) {
                        beginnings.add(new Beginning(annotation, height.y(), height.pixels()));
                    }
                }));
        return RulerRows.of(beginnings);
    }

    private List<Annotation> onScreen() {
        if (getCachedTextViewer() instanceof SourceViewer viewer) {
            IRegion lines = new LinesInSight(viewer).onScreen();
            return mapping.toArticleText(TextSpan.ofLength(lines.getOffset(), lines.getLength()))
                    .map(places::overlapping).orElse(List.of());
        }
        return List.of();
    }

    /** Where it begins in the widget; empty when that is folded away. */
    private Optional<Integer> place(Annotation annotation) {
        return places.span(annotation.id()).flatMap(mapping::toPage).map(TextSpan::start)
                .map(start -> getCachedTextViewer() instanceof ITextViewerExtension5 folding
                        ? folding.modelOffset2WidgetOffset(start) : start)
                .filter(offset -> offset >= 0);
    }

    private void clicked(Event event) {
        if (event.button == 1) {
            rows().at(event.y).ifPresent(row -> {
                if (row.annotations().size() == 1) {
                    chosen.accept(row.first().id());
                } else {
                    list(row);
                }
            });
        }
    }

    private void list(MarkedRow row) {
        menu.filter(old -> !old.isDisposed()).ifPresent(Menu::dispose);
        Menu opened = new Menu(getControl());
        for (Annotation annotation : row.annotations()) {
            MenuItem item = new MenuItem(opened, SWT.PUSH);
            item.setImage(Icons.of(annotation.kind()));
            String words = OneLine.of(places.words(annotation.id()).orElseGet(annotation::words));
            item.setText(OneLine.label(Labels.of(annotation.kind()) + OneLine.BETWEEN + OneLine.start(words, LONGEST)));
            item.addListener(SWT.Selection, chosenItem -> chosen.accept(annotation.id()));
        }
        menu = Optional.of(opened);
        opened.setVisible(true);
    }

    /** The list that was opened last; empty when none was. */
    Optional<Menu> list() {
        return menu;
    }
}
