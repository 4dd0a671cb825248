package claimmark.core.text;

/**
 * The part of a replacement that differs from what it replaces; a common start and end are left out.
 *
 * @param span what is different of the text
 * @param replacement what is to stand there
 */
public record Difference(TextSpan span, String replacement) {

    /** What is different, never half a surrogate pair. */
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
