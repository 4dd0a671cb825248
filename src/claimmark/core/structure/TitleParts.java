package claimmark.core.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a page's title. Most titles name the article first, and then the blog, the section or the site:
 * {@code Library stays open - News :: The Post}.
 */
public final class TitleParts {

    private static final String EAST_ASIAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    /** Between East Asian words there are no spaces, so the sign alone separates them. */
    private static final Pattern SEPARATOR = Pattern.compile(" (?:[|\u2013\u2014\u00b7\u2022\u00bb:@_-]|::) |\uff5c"
            + "|(?<="
            + EAST_ASIAN + ")[|_]|[|_](?=" + EAST_ASIAN + ")");
    private static final Pattern LETTER = Pattern.compile(EAST_ASIAN);
    private static final char FIRST_LETTER = '\u1100';
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i)(?:\u00a9|\\(c\\) |copyright(?: ?(?:\u00a9|\\(c\\))| \\d{4}|:)|\\d{4} ?\u00a9).*");
    private static final int LONGEST_RIGHTS = 200;
    private static final int LONGEST_TITLE = 1000;

    private TitleParts() {
    }

    /**
     * The parts of a title, in its order; the whole title when there is no sign between parts. A title of more than
     * 1,000 characters stays whole.
     */
    public static List<String> of(String title) {
        return title.length() > LONGEST_TITLE ? List.of(title) : List.of(SEPARATOR.split(title));
    }

    /** Whether a text has Chinese, Japanese or Korean letters. */
    public static boolean isEastAsian(String text) {
        return text.chars().anyMatch(unit -> unit >= FIRST_LETTER) && LETTER.matcher(text).find();
    }

    /** Whether a line tells whose rights are reserved: "(c) 2024 The Post". Such a line is never a headline. */
    public static boolean isRightsNotice(String line) {
        return line.length() <= LONGEST_RIGHTS && RIGHTS.matcher(line).matches();
    }
}
