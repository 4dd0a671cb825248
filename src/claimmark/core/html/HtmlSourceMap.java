package claimmark.core.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import claimmark.core.html.display.HtmlRules;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

/** The source map of a page. */
final class HtmlSourceMap implements SourceMap {

    private final String source;
    private final Charset charset;
    private final HtmlRules rules;
    private final HtmlText text;
    private final SourceOrder order;

    HtmlSourceMap(String source, Charset charset, HtmlRules rules, HtmlText text) {
        this.source = source;
        this.charset = charset;
        this.rules = rules;
        this.text = text;
        order = new SourceOrder(text.pieces());
    }

    @Override
    public int sourceLength() {
        return source.length();
    }

    @Override
    public List<TextSpan> toSource(TextSpan span) {
        checkInside(span, text.text());
        MappedPieces pieces = text.pieces();
        List<TextSpan> ranges = new ArrayList<>();
        for (int piece = pieces.firstEndingAfter(span.start()); piece < pieces.size()
                && pieces.textStart(piece) < span.end(); piece++) {
            if (!pieces.isCollapsed(piece) && !span.isEmpty()) {
                join(ranges, pieces.toSource(piece, span));
            }
        }
        return ranges;
    }

    @Override
    public TextSpan toText(TextSpan span) {
        checkInside(span, source);
        return order.toText(span);
    }

    @Override
    public SourceEdit replace(TextSpan span, String replacement) {
        checkInside(span, text.text());
        SourceEdit edit = new HtmlEditor(source, charset, text).replace(span, replacement);
        return edit.isNone() || reads(edit) ? edit : SourceEdit.none(span.start());
    }

    /**
     * Whether the changed page reads as the edit announces. The parser moves text that stands outside the elements that
     * may hold it, such as text after the end of the body. Then the page may read differently.
     */
    private boolean reads(SourceEdit edit) {
        HtmlArticle changed = HtmlReader.article(edit.applyToSource(source), charset, rules);
        return changed.text().equals(edit.applyToText(text.text()));
    }

    private static void join(List<TextSpan> ranges, TextSpan next) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).end() == next.start()) {
            ranges.set(last, new TextSpan(ranges.get(last).start(), next.end()));
        } else {
            ranges.add(next);
        }
    }

    private static void checkInside(TextSpan span, String whole) {
        if (span.end() > whole.length()) {
            throw new IllegalArgumentException("Beyond the end at " + whole.length() + ": " + span);
        }
    }
}
