package claimmark.core.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** Turns an edit of a page's text into changes of its source. */
final class HtmlEditor {

    private final String source;
    private final Charset charset;
    private final HtmlText text;

    HtmlEditor(String source, Charset charset, HtmlText text) {
        this.source = source;
        this.charset = charset;
        this.text = text;
    }

    SourceEdit replace(TextSpan span, String replacement) {
        Difference difference = Difference.between(text.text(), span, replacement);
        if (difference.isNone() || text.lines().isEmpty()) {
            return SourceEdit.none(span.start());
        }
        return new LineBreakRemoval(source, text).of(difference).orElseGet(() -> inLines(span, difference));
    }

    private SourceEdit inLines(TextSpan span, Difference difference) {
        TextEdit edit = TextEdit.of(text, difference.span(), difference.replacement());
        List<SourceChange> changes = new ArrayList<>();
        for (LineEdit line : edit.lines()) {
            Optional<List<SourceChange>> ofLine = new LineRewriter(source, charset, text, line).changes();
            if (ofLine.isEmpty()) {
                return SourceEdit.none(span.start());
            }
            changes.addAll(ofLine.get());
        }
        changes.sort(Comparator.comparing(SourceChange::span));
        return new SourceEdit(changes, edit.replaced(), edit.inserted());
    }
}
