package claimmark.core.metadata;

import java.util.Locale;
import java.util.Set;

import org.jsoup.parser.Parser;

import claimmark.core.text.Spacing;

/**
 * Makes the text of a machine-readable description plain. Templates often escape such text twice, or leave markup in
 * it: {@code Library &amp;#039;stays&amp;#039; <em>open</em>}.
 */
final class DescribedText {

    private static final int LONGEST = 10_000;
    private static final int TIMES_ESCAPED = 2;
    private static final Set<String> TAGS = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "div", "em",
            "font", "h1", "h2", "h3", "i", "img", "li", "mark", "p", "q", "s", "small", "span", "strong", "sub", "sup",
            "time", "u", "ul", "wbr");
    private static final Set<String> BREAKING = Set.of("br", "div", "h1", "h2", "h3", "li", "p", "ul");

    private DescribedText() {
    }

    /** The text on one line, with characters in place of references, and without tags. */
    static String plain(String text) {
        if (text.length() > LONGEST || text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            return Spacing.collapsed(text).strip();
        }
        String plain = text;
        for (int i = 0; i < TIMES_ESCAPED && plain.indexOf('&') >= 0; i++) {
            plain = Parser.unescapeEntities(plain, true);
        }
        return Spacing.collapsed(withoutTags(plain)).strip();
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder();
        int copied = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            String name = tagName(text, open);
            int close = TAGS.contains(name) ? text.indexOf('>', open) : open;
            if (close < 0) {
                break;
            }
            if (close > open) {
                plain.append(text, copied, open).append(BREAKING.contains(name) ? " " : "");
                copied = close + 1;
            }
            open = text.indexOf('<', close + 1);
        }
        return plain.append(text, copied, text.length()).toString();
    }

    /** The name of the tag that begins at a place, in lower case; empty when none begins there. */
    private static String tagName(String text, int open) {
        int start = text.startsWith("/", open + 1) ? open + 2 : open + 1;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
