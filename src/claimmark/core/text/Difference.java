package claimmark.core.text;

/**
 * The part of a replacement that is really different. The characters that old and new text share at their start and end
 * are left out.
 *
 * @param span the characters of the old text that are different
 * @param replacement the characters that are to stand there
 */
public record Difference(TextSpan span, String replacement) {

    /**
     * Compares a span of {@code text} with its replacement. The difference never starts or ends inside a surrogate
     * pair.
     */
    public static Difference between(String text, TextSpan span, String replacement) {
        int shorter = Math.min(span.length(), replacement.length());
        int before = 0;
        while (before < shorter && text.charAt(span.start() + before) == replacement.charAt(before)) {
            before++;
        }
        before -= before > 0 && Character.isHighSurrogate(replacement.charAt(before - 1)) ? 1 : 0;
        int after = 0;
        while (after < shorter - before
                && text.charAt(span.end() - 1 - after) == replacement.charAt(replacement.length() - 1 - after)) {
            after++;
        }
        after -= after > 0 && Character.isLowSurrogate(replacement.charAt(replacement.length() - after)) ? 1 : 0;
        return new Difference(new TextSpan(span.start() + before, span.end() - after),
                replacement.substring(before, replacement.length() - after));
    }

    public boolean isNone() {
        return span.isEmpty() && replacement.isEmpty();
    }
}
