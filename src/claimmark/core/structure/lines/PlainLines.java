package claimmark.core.structure.lines;

import java.util.List;

import claimmark.core.structure.LineShape;
import claimmark.core.structure.ShapedLine;
import claimmark.core.text.TextSpan;

/**
 * The lines of a plain text, and what is seen of them at first sight.
 *
 * @param spans where they stand in the text, without the white space around them
 * @param lines what they say
 * @param shapes what they look like
 * @param title which of them is the headline, as far as the first one tells
 */
record PlainLines(List<TextSpan> spans, List<String> lines, List<LineShape> shapes, TitleLine title) {

    static PlainLines of(String text, List<TextSpan> spans) {
        List<String> lines = spans.stream().map(span -> span.of(text)).toList();
        List<LineShape> shapes = spans.stream().map(span -> LineShape.of(text, span)).toList();
        return new PlainLines(spans, lines, shapes, TitleLine.of(lines, shapes));
    }

    int size() {
        return spans.size();
    }

    TextSpan span(int line) {
        return spans.get(line);
    }

    String line(int line) {
        return lines.get(line);
    }

    LineShape shape(int line) {
        return shapes.get(line);
    }

    ShapedLine shaped(int line) {
        return new ShapedLine(lines.get(line), shapes.get(line));
    }
}
