package claimmark.core.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/**
 * Joins two lines of a page's text by removing the {@code <br>} between them. Lines that come from blocks cannot be
 * joined without changing the page, so they stay apart.
 */
final class LineBreakRemoval {

    private static final Pattern BREAK = Pattern.compile("<br[ \\t\\n\\f\\r]*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_BREAKS = Pattern.compile("(?:[ \\t\\n\\f\\r]|" + BREAK + ")*+",
            Pattern.CASE_INSENSITIVE);

    private final String source;
    private final HtmlText text;

    LineBreakRemoval(String source, HtmlText text) {
        this.source = source;
        this.text = text;
    }

    /**
     * The edit that makes this difference. Empty when the difference is not a mere removal of line breaks, or when the
     * line breaks do not come from {@code <br>} alone.
     */
    Optional<SourceEdit> of(Difference difference) {
        TextSpan removed = difference.span();
        if (!difference.replacement().isEmpty() || removed.isEmpty() || !"\n\n".startsWith(removed.of(text.text()))) {
            return Optional.empty();
        }
        int line = text.lineEndingFrom(removed.start());
        if (line > 0 && text.lines().get(line).span().start() >= removed.end()) {
            line--;
        }
        if (line + 1 >= text.lines().size()) {
            return Optional.empty();
        }
        TextSpan separator = new TextSpan(text.lines().get(line).span().end(),
                text.lines().get(line + 1).span().start());
        return separator.contains(removed) ? between(separator, separator.length() - removed.length())
                : Optional.empty();
    }

    private Optional<SourceEdit> between(TextSpan separator, int remaining) {
        MappedPieces pieces = text.pieces();
        int before = pieces.firstEndingAfter(separator.start() - 1);
        int after = pieces.firstEndingAfter(separator.end());
        if (before == pieces.size() || after == pieces.size() || pieces.textEnd(before) != separator.start()
                || pieces.textStart(after) != separator.end()) {
            return Optional.empty();
        }
        int start = pieces.sourceEnd(before);
        int end = pieces.sourceStart(after);
        if (start > end || !ONLY_BREAKS.matcher(source).region(start, end).matches()) {
            return Optional.empty();
        }
        Matcher kept = BREAK.matcher(source).region(start, end);
        int from = remaining > 0 && kept.find() ? kept.end() : start;
        return Optional.of(new SourceEdit(List.of(new SourceChange(new TextSpan(from, end), "")), separator,
                "\n".repeat(remaining)));
    }
}
