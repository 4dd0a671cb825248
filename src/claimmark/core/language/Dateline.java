package claimmark.core.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.TextSpan;

/** Where and when an agency's report was written, as it stands before the first sentence. */
public final class Dateline {

    /** "MOSCOW, Nov 13 (Reuters) - ". */
    private static final Pattern DATELINE = Pattern
            .compile("\\p{Lu}[\\p{Lu} .,'\u2019]{2,60}+[^\u2014\u2013\"\u201c-]{0,40}+(?:\u2014|\u2013|--?) ++");

    private Dateline() {
    }

    /**
     * A sentence without the dateline before it. A span that has none, or nothing else, stays as it is.
     *
     * @param sentence its place in the text, in UTF-16 units
     */
    public static TextSpan cutFrom(String text, TextSpan sentence) {
        Matcher dateline = DATELINE.matcher(text).region(sentence.start(), sentence.end());
        return dateline.lookingAt() && dateline.end() < sentence.end()
                ? new TextSpan(dateline.end(), sentence.end()) : sentence;
    }
}
