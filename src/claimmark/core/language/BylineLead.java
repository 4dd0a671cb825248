package claimmark.core.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.WordEdges;

/** The words before the names of authors in English, and the commonest of other languages: "By", "Written by:". */
final class BylineLead {

    private static final Pattern LEAD = WordEdges.compile("^(?i:(?:posted|written|published|words|reviewed|story"
            + "|authored|text|article|interview|report)? ?(?:by|par|por|von|di|door|przez)|authors?|autor(?:in|es)?"
            + "|auteur|writer"
            + "|contributors?(?! to ))\\b ?[:\u2013\u2014-]? *");

    private BylineLead() {
    }

    /** Whether a line begins with such words. */
    static boolean begins(String line) {
        return LEAD.matcher(line).lookingAt();
    }

    /** Whether a line is such words and nothing else. */
    static boolean isAll(String line) {
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() && lead.end() == line.length();
    }

    /** The line without such words at its start. */
    static String without(String line) {
        return LEAD.matcher(line).replaceFirst("").strip();
    }
}
