package claimmark.core.text;

import java.util.List;

/** The map of a text that is its own source. */
record IdentitySourceMap(int length) implements SourceMap {

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
        return new SourceEdit(List.of(new SourceChange(text, replacement)), text, replacement);
    }

    private void checkInside(TextSpan span) {
        if (span.end() > length) {
            throw new IllegalArgumentException("Beyond the end at " + length + ": " + span);
        }
    }
}
