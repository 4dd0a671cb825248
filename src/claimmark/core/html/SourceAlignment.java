package claimmark.core.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.html.CharacterReferences.Reference;

/**
 * Aligns the text of a parsed node with its source. Each step is checked against the text from the parser. So an
 * alignment is either correct or empty.
 */
final class SourceAlignment {

    /**
     * A run of source characters.
     *
     * @param start the first unit of the run in the source
     * @param end the unit after the last one
     * @param decoded the characters that the whole run stands for; empty when each character stands for itself
     */
    record SourceRun(int start, int end, String decoded) {
    }

    private static final char NULL = '\0';
    private static final String NAMELESS_TAG = "</>";
    private static final String REPLACEMENT = "\uFFFD";

    private final String source;
    private final int end;
    private final String text;
    private final boolean raw;
    private final boolean replacesNulls;
    private final List<SourceRun> runs = new ArrayList<>();
    private int position;
    private int literalStart;
    private int inText;

    private SourceAlignment(String source, int start, int end, String text, boolean raw, boolean replacesNulls) {
        this.source = source;
        this.end = end;
        this.text = text;
        this.raw = raw;
        this.replacesNulls = replacesNulls;
        position = start;
        literalStart = start;
    }

    /**
     * The runs of the source from {@code start} to {@code end}. Empty when they do not make the text.
     *
     * @param text the text that the parser made of the source range
     * @param raw whether character references are not decoded in the range
     */
    static Optional<List<SourceRun>> of(String source, int start, int end, String text, boolean raw) {
        if (text.length() == end - start && source.startsWith(text, start)) {
            return Optional.of(List.of(new SourceRun(start, end, "")));
        }
        return new SourceAlignment(source, start, end, text, raw, false).align()
                .or(() -> new SourceAlignment(source, start, end, text, raw, true).align());
    }

    private Optional<List<SourceRun>> align() {
        while (position < end) {
            if (!readReference() && !readNamelessTag() && !readCharacter() && !readNull()) {
                return Optional.empty();
            }
        }
        endLiteral();
        return inText == text.length() ? Optional.of(runs) : Optional.empty();
    }

    private boolean readReference() {
        if (raw || source.charAt(position) != '&') {
            return false;
        }
        Reference reference = CharacterReferences.read(source, position, end);
        return reference.isPresent()
                && (readAs(reference.decoded(), reference.end()) || readAs(REPLACEMENT, reference.end()));
    }

    private boolean readCharacter() {
        boolean same = inText < text.length() && text.charAt(inText) == source.charAt(position);
        if (same) {
            position++;
            inText++;
        }
        return same;
    }

    /** Reads a null character. The parser drops it in HTML elements, and replaces it in other elements. */
    private boolean readNull() {
        if (source.charAt(position) != NULL) {
            return false;
        }
        if (replacesNulls) {
            return readAs(REPLACEMENT, position + 1);
        }
        skip(1);
        return true;
    }

    /** Reads an end tag without a name. The parser drops it, and the text goes on after it. */
    private boolean readNamelessTag() {
        boolean dropped = source.startsWith(NAMELESS_TAG, position) && !text.startsWith(NAMELESS_TAG, inText);
        if (dropped) {
            skip(NAMELESS_TAG.length());
        }
        return dropped;
    }

    private void skip(int length) {
        endLiteral();
        position += length;
        literalStart = position;
    }

    private boolean readAs(String decoded, int runEnd) {
        if (!text.startsWith(decoded, inText)) {
            return false;
        }
        endLiteral();
        runs.add(new SourceRun(position, runEnd, decoded));
        inText += decoded.length();
        position = runEnd;
        literalStart = runEnd;
        return true;
    }

    private void endLiteral() {
        if (position > literalStart) {
            runs.add(new SourceRun(literalStart, position, ""));
        }
    }
}
