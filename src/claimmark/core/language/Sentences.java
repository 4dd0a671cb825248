package claimmark.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * Finds the sentences of a paragraph. Abbreviations and initials do not end one, and a closing quotation mark belongs
 * to the sentence before it.
 *
 * <pre>
 * Sentences.of("Sen. Graham spoke. He left.", new TextSpan(0, 27));   // 0..18, 19..27
 * </pre>
 *
 * <p>The JDK's sentences end after "Sen." and "Nov.", which news are full of.
 */
public final class Sentences {

    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String FULL_WIDTH_ENDS = "\u3002\uff01\uff1f";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb)]}*_";
    private static final String OPENING = "\"'\u201c\u2018\u00ab([{*_\u2014\u2013-\u2022";
    /** Words that seldom follow an abbreviation in the same sentence, when they begin with a capital letter. */
    private static final Set<String> BEGINNINGS = Set.of("A", "After", "Also", "An", "And", "As", "At", "Before", "But",
            "By", "For", "From", "He", "Her", "His", "However", "I", "If", "In", "It", "Its", "Many", "More", "Most",
            "No", "On", "One", "She", "Since", "So", "Some", "That", "The", "Their", "There", "These", "They", "This",
            "Those", "To", "Under", "We", "What", "When", "While", "With", "You");

    private final String text;
    private final TextSpan paragraph;
    private final List<TextSpan> found = new ArrayList<>();

    private Sentences(String text, TextSpan paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The sentences in a span of a text, in order, without the white space between them. */
    public static List<TextSpan> of(String text, TextSpan paragraph) {
        Sentences sentences = new Sentences(text, paragraph);
        sentences.split();
        return sentences.found;
    }

    private void split() {
        int from = paragraph.start();
        for (int at = from; at < paragraph.end(); at++) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            int end = afterMarks(at);
            boolean closed = at + 1 < end;
            if (endsAt(at, end, closed)) {
                add(from, end);
                from = end;
            }
            at = end - 1;
        }
        add(from, paragraph.end());
    }

    /** The place after an ending mark and those that follow it, closing marks included. */
    private int afterMarks(int at) {
        int end = at + 1;
        while (end < paragraph.end()
                && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean endsAt(int mark, int end, boolean closed) {
        if (FULL_WIDTH_ENDS.indexOf(text.charAt(mark)) >= 0) {
            return true;
        }
        if (end < paragraph.end() && !Spacing.isSpace(text.charAt(end))) {
            return false;
        }
        int next = nextWord(end);
        if (next >= paragraph.end()) {
            return true;
        }
        if (!beginsSentence(next)) {
            return false;
        }
        if (closed || text.charAt(mark) != '.') {
            return true;
        }
        String before = wordBefore(mark);
        return !Abbreviations.needsAWord(before)
                && (!Abbreviations.mayEndASentence(before) || BEGINNINGS.contains(wordAt(next)));
    }

    private int nextWord(int from) {
        int at = from;
        while (at < paragraph.end()
                && (Spacing.isSpace(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private boolean beginsSentence(int at) {
        int point = text.codePointAt(at);
        return !Character.isLowerCase(point) && (Character.isLetterOrDigit(point) || point == '$' || point == '\u00a3'
                || point == '\u20ac' || point == '#' || point == '@');
    }

    /** The word that ends before a full stop, inner full stops included: "U.S", "e.g". */
    private String wordBefore(int mark) {
        int start = mark;
        while (start > paragraph.start()
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, mark);
    }

    private String wordAt(int start) {
        int end = start;
        while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private void add(int from, int end) {
        TextSpan sentence = Spacing.trimmed(text, new TextSpan(from, end));
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
    }
}
