package claimmark.core.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.html.SourceAlignment.SourceRun;
import claimmark.core.html.display.Separation;
import claimmark.core.text.TextSpan;

/**
 * Builds the canonical text from runs of characters and the separations between them. It records the place of each
 * character in the source. White space is held back until it is known whether text follows on the same line.
 */
final class TextAssembler {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final MappedPieces pieces = new MappedPieces();
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<MappedLine> lines = new ArrayList<>();
    private final PendingSpace pendingSpace;
    private Separation separation = Separation.NONE;
    private int lineStart;
    private boolean lineBreakable;
    private @Nullable InlineContext lineContext;
    private InlineContext context;

    TextAssembler(String source, InlineContext context) {
        this.source = source;
        this.context = context;
        pendingSpace = new PendingSpace(source);
    }

    /** Adds markup that separates the next text from the text before. */
    void separate(Separation markup) {
        if (markup != Separation.NONE) {
            endLine();
            separation = separation.then(markup);
        }
    }

    /** Sets the context of the characters that are added next. */
    void enter(InlineContext next) {
        context = next;
    }

    /**
     * Adds a run of text.
     *
     * @param characters the text that the parser made of the source from {@code sourceStart} to {@code sourceEnd}
     * @param raw whether character references are not decoded there
     */
    void add(String characters, int sourceStart, int sourceEnd, boolean raw) {
        Optional<List<SourceRun>> runs = SourceAlignment.of(source, sourceStart, sourceEnd, characters, raw);
        if (runs.isPresent()) {
            runs.get().forEach(this::add);
        } else {
            addUnmapped(characters);
        }
    }

    HtmlText finish(RawRanges rawRanges) {
        endLine();
        pieces.trim();
        return new HtmlText(text.toString(), blocks, lines, pieces, rawRanges);
    }

    private void add(SourceRun run) {
        if (run.decoded().isEmpty()) {
            addLiteral(run.start(), run.end());
        } else {
            addReference(run.start(), run.end(), run.decoded());
        }
    }

    private void addLiteral(int sourceStart, int sourceEnd) {
        int position = sourceStart;
        while (position < sourceEnd) {
            int end = position;
            if (WhiteSpace.is(source.charAt(position))) {
                while (end < sourceEnd && WhiteSpace.is(source.charAt(end))) {
                    end++;
                }
                pendingSpace.add(position, end);
            } else {
                end = endOfWords(position, sourceEnd);
                continueLine();
                append(source, position, end, position, end);
            }
            position = end;
        }
    }

    /**
     * The end of a run of words with single spaces between them. Such a run is the same in the text and in the source.
     */
    private int endOfWords(int start, int sourceEnd) {
        int end = start;
        while (end < sourceEnd && (!WhiteSpace.is(source.charAt(end)) || isBetweenWords(end, sourceEnd))) {
            end++;
        }
        return end;
    }

    private boolean isBetweenWords(int space, int sourceEnd) {
        return source.charAt(space) == ' ' && space + 1 < sourceEnd && !WhiteSpace.is(source.charAt(space + 1));
    }

    private void addReference(int sourceStart, int sourceEnd, String decoded) {
        if (decoded.length() == 1 && WhiteSpace.is(decoded.charAt(0))) {
            pendingSpace.add(sourceStart, sourceEnd, decoded.charAt(0));
        } else {
            continueLine();
            append(decoded, 0, decoded.length(), sourceStart, sourceEnd);
        }
    }

    /** Adds text whose place in the source is not known. It can be read, but not be mapped or edited. */
    private void addUnmapped(String unmapped) {
        if (!unmapped.isBlank()) {
            continueLine();
            text.append(unmapped.strip());
        }
    }

    private void continueLine() {
        InlineContext continued = lineContext;
        if (continued != null) {
            pendingSpace.flush(this, continued.whiteSpace());
            lineBreakable &= context.breakable();
            return;
        }
        pendingSpace.clear();
        text.append(lines.isEmpty() ? "" : separation.separator());
        lineStart = text.length();
        lineContext = context;
        lineBreakable = context.breakable();
    }

    private void endLine() {
        InlineContext ended = lineContext;
        pendingSpace.clear();
        if (ended != null) {
            TextSpan span = new TextSpan(lineStart, text.length());
            blocks.add(new HtmlBlock(ended.block(), span));
            lines.add(new MappedLine(span, separation, ended.whiteSpace(), lineBreakable));
            lineContext = null;
            separation = Separation.NONE;
        }
    }

    /** Appends a part of {@code characters} to the current line, and records the source range that it comes from. */
    void append(String characters, int start, int end, int sourceStart, int sourceEnd) {
        int textStart = text.length();
        text.append(characters, start, end);
        pieces.add(textStart, text.length(), sourceStart, sourceEnd);
    }
}
