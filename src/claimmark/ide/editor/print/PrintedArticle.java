package claimmark.ide.editor.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.editor.marks.MarkText;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.Palette;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * What is printed of an article: what its reading page shows, without what is folded away, and then what each
 * annotation says. It is read from the page at once, so that it can be printed in any thread.
 *
 * @param plain the look of the text
 * @param colors the colours of the lines under marks
 */
record PrintedArticle(String name, String fontName, PrintedStyle plain, List<PrintedLine> lines,
        Map<AnnotationKind, Color> colors) {

    private static final double HEADING = 1.15;

    static PrintedArticle of(String name, PresentedViewer viewer, AnnotationPlaces places) {
        StyledText text = viewer.getTextWidget();
        FontData font = text.getFont().getFontData()[0];
        PrintedStyle plain = PrintedStyle.of(font.getHeight(), font.getStyle(), false);
        List<Annotation> annotations = places.inTextOrder();
        List<PrintedMark> marks = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            Annotation annotation = annotations.get(i);
            int number = i + 1;
            places.span(annotation.id()).ifPresent(
                    span -> marks.add(new PrintedMark(number, span, annotation.kind())));
        }
        List<PrintedLine> lines = new ArrayList<>();
        for (int line = 0; line < text.getLineCount(); line++) {
            lines.add(line(viewer, line, plain, marks));
        }
        lines.addAll(notes(annotations, places, plain));
        Map<AnnotationKind, Color> colors = new EnumMap<>(AnnotationKind.class);
        for (AnnotationKind kind : AnnotationKind.values()) {
            colors.put(kind, Palette.line(kind));
        }
        return new PrintedArticle(name, font.getName(), plain, List.copyOf(lines), colors);
    }

    private static PrintedLine line(PresentedViewer viewer, int line, PrintedStyle plain, List<PrintedMark> marks) {
        StyledText text = viewer.getTextWidget();
        String words = text.getLine(line);
        int start = text.getOffsetAtLine(line);
        List<PrintedLine.Run> looks = viewer.look(new Region(start, words.length())).stream()
                .map(look -> run(look, start, plain)).toList();
        return PrintedLine.of(words, viewer.widgetOffset2ModelOffset(start), plain, looks, marks);
    }

    private static PrintedLine.Run run(StyleRange look, int start, PrintedStyle plain) {
        @Nullable Font font = look.font;
        boolean pale = look.foreground != null;
        PrintedStyle style = font == null ? PrintedStyle.of(plain.points(), plain.fontStyle(), pale)
                : PrintedStyle.of(font.getFontData()[0].getHeight(), font.getFontData()[0].getStyle(), pale);
        return new PrintedLine.Run(look.start - start, look.start - start + look.length, style);
    }

    /** What each annotation says, after a heading; nothing when there are none. */
    private static List<PrintedLine> notes(List<Annotation> annotations, AnnotationPlaces places,
            PrintedStyle plain) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        PrintedStyle bold = PrintedStyle.of(plain.points(), SWT.BOLD, false);
        int heading = (int) Math.round(plain.points() * HEADING);
        List<PrintedLine> notes = new ArrayList<>();
        notes.add(PrintedLine.plain("", plain));
        notes.add(PrintedLine.plain(PrintMessages.annotations, PrintedStyle.of(heading, SWT.BOLD, false)));
        for (int i = 0; i < annotations.size(); i++) {
            Annotation annotation = annotations.get(i);
            String words = OneLine.of(places.words(annotation.id()).orElse(annotation.words()));
            notes.add(PrintedLine.plain("", plain));
            notes.add(PrintedLine.plain(NLS.bind(PrintMessages.note, i + 1, words), bold));
            MarkText.of(annotation, places).lines().forEach(said -> notes.add(PrintedLine.plain(said, plain)));
        }
        return notes;
    }

    /** What stands at the foot of a page. */
    String foot(int page, int pages) {
        return NLS.bind(PrintMessages.foot, new Object[] { name, page, pages });
    }
}
