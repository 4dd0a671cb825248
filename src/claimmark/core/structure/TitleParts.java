package claimmark.core.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a page's title. Most titles name the article first, and then the blog, the section or the site:
 * {@code Library stays open - News :: The Post}.
 */
public final class TitleParts {

    private static final String EAST_ASIAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    /** Between East Asian words there are no spaces, so the sign alone separates them. */
    private static final Pattern SEPARATOR = Pattern.compile(
            " (?:[|\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a\u2039~/:@_-]|::) |\uff5c"
            + "|(?<=[\\p{L}\\p{N}?!])(?:_|\\||::)(?=[\\p{Lu}\\p{N}])|(?<=\\p{Ll})@(?=\\p{Lu})"
            + "|(?<=" + EAST_ASIAN + ")(?:[|_@]|::|\u2014\u2014)|[|_@](?=" + EAST_ASIAN + ")"
            + "|^\u3010|(?<=^\u3010.{2,12})\u3011");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.!?\"'\u201d\u300d)]+$");
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
        List<String> parts = title.length() > LONGEST_TITLE ? List.of()
                : Stream.of(SEPARATOR.split(title)).filter(part -> !part.isBlank()).toList();
        return parts.isEmpty() ? List.of(title) : parts;
    }

    /**
     * What stands in a title beside the name of the site, with any sign between them; empty when the title does not
     * begin or end with the name.
     */
    public static Optional<String> beside(String title, String site) {
        String rest = site.isEmpty() || site.length() * 3 > title.length() * 2 ? ""
                : title.endsWith(site) ? title.substring(0, title.length() - site.length())
                : title.startsWith(site) ? title.substring(site.length()) : "";
        String bare = SIGNS.matcher(rest).replaceAll("");
        return Optional.of(bare).filter(part -> !part.isEmpty() && part.length() < rest.length());
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
