package claimmark.core.html;

import claimmark.core.text.TextSpan;

/**
 * An edit of one line, adapted to what HTML can hold there. White space that would be invisible is left out of the
 * insertion. White space that would become invisible is removed as well.
 *
 * @param line the line before the edit
 * @param span the removed part of the line
 * @param insertion the characters that are inserted there
 */
record LineEdit(MappedLine line, TextSpan span, String insertion) {

    static LineEdit of(String text, MappedLine line, TextSpan span, String replacement) {
        boolean collapsed = line.whiteSpace() == WhiteSpace.COLLAPSED;
        String held = collapsed ? WhiteSpace.collapse(replacement, line.breakable()) : WhiteSpace.preserve(replacement);
        return new LineEdit(line, span, held).stripped(text, collapsed).widened(text, collapsed);
    }

    boolean emptiesLine() {
        return insertion.isEmpty() && span.equals(line.span());
    }

    private LineEdit stripped(String text, boolean collapsed) {
        boolean atStart = span.start() == line.span().start();
        boolean atEnd = span.end() == line.span().end();
        boolean afterSpace = collapsed && !atStart && WhiteSpace.is(text.charAt(span.start() - 1));
        boolean beforeSpace = collapsed && !atEnd && WhiteSpace.is(text.charAt(span.end()));
        int first = 0;
        int last = insertion.length();
        while (first < last && isHidden(insertion.charAt(first), atStart, afterSpace)) {
            first++;
        }
        while (last > first && isHidden(insertion.charAt(last - 1), atEnd, beforeSpace)) {
            last--;
        }
        return new LineEdit(line, span, insertion.substring(first, last));
    }

    private static boolean isHidden(char character, boolean atEdge, boolean besideSpace) {
        return WhiteSpace.is(character) && (atEdge || besideSpace && character == ' ');
    }

    private LineEdit widened(String text, boolean collapsed) {
        int from = span.start();
        int to = span.end();
        boolean startsWithBreak = collapsed && insertion.startsWith("\n");
        boolean endsWithBreak = collapsed && insertion.endsWith("\n");
        boolean dropsBefore = insertion.isEmpty() ? to == line.span().end() : startsWithBreak;
        while (dropsBefore && from > line.span().start() && WhiteSpace.is(text.charAt(from - 1))) {
            from--;
        }
        boolean joinsSpaces = collapsed && from > line.span().start() && WhiteSpace.is(text.charAt(from - 1));
        boolean dropsAfter = insertion.isEmpty() ? from == line.span().start() || joinsSpaces : endsWithBreak;
        while (dropsAfter && to < line.span().end() && WhiteSpace.is(text.charAt(to))) {
            to++;
        }
        return new LineEdit(line, new TextSpan(from, to), insertion);
    }
}
