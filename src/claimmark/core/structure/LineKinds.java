package claimmark.core.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import claimmark.core.dates.DateLine;
import claimmark.core.dates.DateLine.Meaning;
import claimmark.core.dates.FieldOrder;
import claimmark.core.language.Byline;
import claimmark.core.text.WordEdges;

/** Recognises short lines around a body by their words, in HTML and in plain text. */
public final class LineKinds {

    private static final int SHORT = 16;
    private static final int LONGEST = 200;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'-]{2,40}(?:, \\p{L}{3,9}\\.? \\d{1,2})?(?: ?\\(\\p{L}[\\p{L} ]{1,20}\\))?"
            + " ?[-\u2013\u2014]{1,2}");
    private static final Pattern DATELINED = Pattern.compile("\\p{Lu}[\\p{Lu} .'-]{2,40}"
            + "(?:, \\p{L}[\\p{L} ]{2,20})?(?:, \\p{L}{3,9}\\.? \\d{1,2}|, \\d{1,2}\\.? \\p{L}{3,9}\\.?)?"
            + "(?: ?\\(\\p{L}[^()]{1,40}\\))? ?[-\u2013\u2014_]{1,2} \\S");
    /** A place in small letters, with the agency in brackets: "Oslo, 5 mar (EFE).- ", or an agency before a place. */
    private static final Pattern REPORTED = Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,30}(?:[,/] ?[\\p{L}\\p{N}"
            + " .,]{2,25})?"
            + " ?\\(\\p{L}[^()]{1,30}\\) ?[.:]? ?[-\u2013\u2014_]{1,2} \\S|\\(\\p{Lu}{2,10}\\)[ .:]{0,2}[-\u2013\u2014]"
            + " ?\\p{Lu}");
    /** The full stop belongs to a number, or to a word of one or two letters. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Nd}|[^\\p{L}\\p{M}]\\p{L}\\p{M}?\\p{L}?)\\.$");
    private static final Pattern CORRECTION = WordEdges.compile("(?is)[*_]{0,3}(?:corrections?|clarification"
            + "|erratum)(?: \\([^)]{1,40}\\))?"
            + "[*_]{0,3}(?::| ?[-\u2013\u2014]| ?$).*|.{0,60}\\b(?:an earlier|a previous|an original"
            + "|the original) version of this"
            + " (?:story|article|post|report|piece|column)\\b.*|this (?:story|article|post|report|piece) (?:has been"
            + "|was) "
            + "(?:corrected|amended|updated to (?:correct|clarify))\\b.*");
    /**
     * Every line that {@link #CORRECTION} matches contains one of these. Searching for them first is many times faster.
     */
    private static final List<String> CORRECTION_WORDS = List.of("correct", "clarif", "erratum", "version of this",
            "amended");

    private LineKinds() {
    }

    /** Whether a line tells who wrote the article: "By Jane Doe", "Author: Reuters". */
    public static boolean isByline(ShapedLine line) {
        return isByline(line, "");
    }

    /**
     * Whether a line tells who wrote the article.
     *
     * @param language the BCP 47 tag of the article's language; empty when it is not known. Some words announce authors
     *        in one language only: "De Ana Lima".
     */
    public static boolean isByline(ShapedLine line, String language) {
        LineShape shape = line.shape();
        return shape.words() <= SHORT && !shape.endsSentence() && Byline.isAnnounced(line.text(), language)
                && !Byline.names(line.text(), language).isEmpty();
    }

    /** Whether a line is nothing but names of persons. Beside a date it tells who wrote the article. */
    public static boolean isNames(ShapedLine line) {
        return mayBeNames(line) && Byline.isNamesAlone(line.text()) && !FurniturePhrases.isSharing(line.text());
    }

    /** Whether the shape of a line is that of names. */
    public static boolean mayBeNames(ShapedLine line) {
        LineShape shape = line.shape();
        return shape.words() > 1 && shape.words() <= SHORT && shape.digits() == 0 && !shape.endsSentence()
                && !shape.lowerStart();
    }

    /** Whether a line tells when the article was published or changed. */
    public static boolean isDate(ShapedLine line) {
        LineShape shape = line.shape();
        boolean sentence = shape.endsSentence()
                && !(shape.words() <= SHORT / 2 && ABBREVIATED.matcher(line.text()).find());
        return shape.words() <= SHORT && !sentence && DateLine.of(line.text(), FieldOrder.MONTH_FIRST)
                .filter(told -> told.meaning() != Meaning.SENTENCE).isPresent();
    }

    /**
     * Whether a line is a dateline and nothing else: the place that a report comes from, perhaps with day and agency.
     */
    public static boolean isDateline(String line) {
        return line.length() < 80 && DATELINE.matcher(line).matches();
    }

    /** Whether a paragraph begins with a dateline: "OSLO, March 5 (Agency) - The council has". */
    public static boolean beginsWithDateline(String line) {
        String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return DATELINED.matcher(head).lookingAt() || REPORTED.matcher(head).lookingAt();
    }

    /** Whether a line corrects an earlier version of the article. */
    public static boolean isCorrection(String line) {
        String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        String small = head.toLowerCase(Locale.ROOT);
        return CORRECTION_WORDS.stream().anyMatch(small::contains) && CORRECTION.matcher(head).matches();
    }
}
