package claimmark.core.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import claimmark.core.text.WordEdges;

/** Finds where the names in a byline end: before a sign such as |, a date, or "updated". */
final class BylineEnd {

    private static final Pattern SEPARATOR = Pattern.compile(
            " ?[|\uff5c\u00b7\u2022\u22c5\u25cf\u2014\u2013\n\t] ?| - ");
    private static final Pattern END = WordEdges.compile(SEPARATOR + "| / |, ?(?:updated|published)|(?i:\\b(?:updated"
            + "|published|posted|on|at|for|in|last|reviewed|edited|fact[- ]checked) ).*"
            + "|\\p{Nd}{1,4}(?:st|nd|rd|th)?(?!\\p{L})");
    /** The last word before a number. There may be no space before it: "Jane DoeMarch 3". */
    private static final Pattern LAST_WORD = Pattern.compile(
            "(?:[\\s,]++|(?<=\\p{Ll})(?=\\p{Lu}))((?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+|[\\p{Lo}\\p{M}]+)\\.?)\\s*+$");

    private BylineEnd() {
    }

    /** The parts of a line between signs such as | and \u00b7, in the order of the line. */
    static Stream<String> separated(String line) {
        return SEPARATOR.splitAsStream(line);
    }

    /** The part of a line before its end. */
    static String head(String line) {
        Matcher end = END.matcher(line);
        if (!end.find()) {
            return line;
        }
        String head = line.substring(0, end.start());
        return Character.isDigit(line.charAt(end.start())) ? withoutMonth(head) : head;
    }

    /** The text before a number, without the name of a month that belongs to the number. */
    private static String withoutMonth(String head) {
        Matcher last = LAST_WORD.matcher(head);
        return last.find() && PersonNames.isOfDate(last.group(1)) ? head.substring(0, last.start()) : head;
    }
}
