package claimmark.core.structure.lines;

import java.util.List;

import claimmark.core.structure.LineShape;
import claimmark.core.structure.ShapedLine;
import claimmark.core.structure.copies.Unwrapped;
import claimmark.core.text.TextSpan;

/**
 * The lines of a plain text with what can be said about each line alone.
 *
 * @param spans the places of the lines in the text, without white space at their borders
 * @param lines the words of the lines; those of a paragraph that was broken to fit a page stand on one line
 * @param shapes the shapes of the lines
 * @param title the line that is the headline, if the first line tells it
 */
record PlainLines(List<TextSpan> spans, List<String> lines, List<LineShape> shapes, TitleLine title) {

    static PlainLines of(String text, List<TextSpan> spans) {
        List<String> lines = spans.stream().map(span -> Unwrapped.of(text, span)).toList();
        List<LineShape> shapes = lines.stream().map(line -> LineShape.of(line, new TextSpan(0, line.length())))
                .toList();
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
