package claimmark.core.html;

import java.util.List;
import java.util.Optional;

import claimmark.core.html.CharacterReferences.Reference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.TextSpan;

/**
 * Protects the characters before a change from a new meaning. A bare {@code &} or {@code <} is text only as long as no
 * letter follows it. A reference without a semicolon ends where its letters end.
 */
final class TokenGuard {

    /** The number of characters before a change that are checked for the start of a tag or reference. */
    private static final int REACH = 40;

    private TokenGuard() {
    }

    /**
     * The additional change that is needed before a change; empty when none is.
     *
     * @param changes all changes, in the order of the source
     * @param index the change to protect the characters before
     */
    static Optional<SourceChange> before(String source, List<SourceChange> changes, int index) {
        char next = next(source, changes.get(index));
        int previous = index;
        int position = changes.get(index).span().start();
        for (int step = 0; step < REACH && position > 0; step++) {
            while (previous > 0 && changes.get(previous - 1).span().end() == position) {
                previous--;
                if (!changes.get(previous).replacement().isEmpty()) {
                    return Optional.empty();
                }
                position = changes.get(previous).span().start();
            }
            position--;
            char character = source.charAt(position);
            if (!isWithinToken(character)) {
                return guard(source, position, step == 0, next);
            }
        }
        return Optional.empty();
    }

    private static char next(String source, SourceChange change) {
        if (!change.replacement().isEmpty()) {
            return change.replacement().charAt(0);
        }
        return change.span().end() < source.length() ? source.charAt(change.span().end()) : ' ';
    }

    /** Whether a character can stand inside an unfinished tag or reference. */
    private static boolean isWithinToken(char character) {
        return CharacterReferences.isLetterOrDigit(character) || character == '#' || character == '/';
    }

    /** Whether a character can turn the characters before it into a tag or reference. */
    private static boolean continuesToken(char character) {
        return isWithinToken(character) || "!?;".indexOf(character) >= 0;
    }

    private static Optional<SourceChange> guard(String source, int position, boolean adjacent, char next) {
        TextSpan character = TextSpan.ofLength(position, 1);
        return switch (source.charAt(position)) {
            case '\r' -> adjacent && next == '\n' ? Optional.of(new SourceChange(character, "\n")) : Optional.empty();
            case '<' -> adjacent && !continuesToken(next) ? Optional.empty()
                    : Optional.of(new SourceChange(character, "&lt;"));
            case '&' -> continuesToken(next) ? Optional.of(guardReference(source, position)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static SourceChange guardReference(String source, int position) {
        Reference reference = CharacterReferences.read(source, position, source.length());
        return reference.isPresent() ? new SourceChange(TextSpan.ofLength(reference.end(), 0), ";")
                : new SourceChange(TextSpan.ofLength(position, 1), "&amp;");
    }
}
