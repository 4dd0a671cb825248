package claimmark.core.html;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.html.display.Separation;
import claimmark.core.text.TextSpan;

/**
 * An edit of the article text, adapted to what the page can hold. The separators between lines come from markup and
 * stay. If a line loses all its text, it disappears, and the separators before and after it become one.
 *
 * @param lines the edits of the lines that the edit touches, in order
 * @param replaced the part of the text that is replaced
 * @param inserted the text that stands there afterwards
 */
record TextEdit(List<LineEdit> lines, TextSpan replaced, String inserted) {

    /** Adapts an edit. The text must have at least one line. */
    static TextEdit of(HtmlText text, TextSpan span, String replacement) {
        List<MappedLine> lines = text.lines();
        int first = text.lineEndingFrom(span.start());
        if (first + 1 < lines.size() && span.start() == lines.get(first).span().end()
                && span.end() > lines.get(first + 1).span().start()) {
            first++;
        }
        List<LineEdit> edits = new ArrayList<>();
        int line = first;
        do {
            edits.add(LineEdit.of(text.text(), lines.get(line), within(lines.get(line), span),
                    line == first ? replacement : ""));
            line++;
        } while (line < lines.size() && lines.get(line).span().start() < span.end());
        return new Announcement(lines, first).announce(edits);
    }

    private static TextSpan within(MappedLine line, TextSpan span) {
        int start = Math.min(Math.max(span.start(), line.span().start()), line.span().end());
        return new TextSpan(start, Math.max(start, Math.min(span.end(), line.span().end())));
    }

    /** Computes the text after the edit. */
    private static final class Announcement {

        private final List<MappedLine> lines;
        private final int first;
        private final StringBuilder inserted = new StringBuilder();
        private Separation separation = Separation.NONE;
        private boolean afterText;

        Announcement(List<MappedLine> lines, int first) {
            this.lines = lines;
            this.first = first;
            afterText = first > 0;
        }

        TextEdit announce(List<LineEdit> edits) {
            int start = edits.get(0).span().start();
            if (!edits.get(0).emptiesLine()) {
                afterText = true;
            } else if (first > 0) {
                start = lines.get(first - 1).span().end();
                separation = lines.get(first).before();
            }
            inserted.append(edits.get(0).insertion());
            for (int i = 1; i < edits.size(); i++) {
                separation = separation.then(lines.get(first + i).before());
                if (!edits.get(i).emptiesLine()) {
                    separate();
                }
            }
            int end = endOf(edits.get(edits.size() - 1), first + edits.size());
            return new TextEdit(edits, new TextSpan(start, end), inserted.toString());
        }

        private int endOf(LineEdit last, int next) {
            if (!last.emptiesLine() || next == lines.size()) {
                return last.span().end();
            }
            separation = separation.then(lines.get(next).before());
            separate();
            return lines.get(next).span().start();
        }

        private void separate() {
            inserted.append(afterText ? separation.separator() : "");
            separation = Separation.NONE;
            afterText = true;
        }
    }
}
