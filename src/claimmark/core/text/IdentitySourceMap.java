package claimmark.core.text;

import java.util.List;

/** The source map of a text that is the file itself. */
record IdentitySourceMap(String whole) implements SourceMap {

    @Override
    public int sourceLength() {
        return whole.length();
    }

    @Override
    public List<TextSpan> toSource(TextSpan text) {
        checkInside(text);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    @Override
    public TextSpan toText(TextSpan source) {
        checkInside(source);
        return source;
    }

    @Override
    public SourceEdit replace(TextSpan text, String replacement) {
        checkInside(text);
        Difference difference = Difference.between(whole, text, replacement);
        List<SourceChange> changes = difference.isNone() ? List.of()
                : List.of(new SourceChange(difference.span(), difference.replacement()));
        return new SourceEdit(changes, difference.span(), difference.replacement());
    }

    private void checkInside(TextSpan span) {
        if (span.end() > whole.length()) {
            throw new IllegalArgumentException("Beyond the end at " + whole.length() + ": " + span);
        }
    }
}
