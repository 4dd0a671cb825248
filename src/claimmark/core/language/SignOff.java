package claimmark.core.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a report of an agency, which tells who wrote and who edited it.
 *
 * <pre>
 * SignOff.authors("(Reporting by Jane Doe in Oslo; Editing by John Roe)");   // Jane Doe
 * </pre>
 */
public final class SignOff {

    private static final int LONGEST = 400;
    private static final String WROTE = "(?:additional |further )?(?:reporting|writing|report|written|compiled"
            + "|reported)(?:(?:,| and| &) (?:additional )?(?:reporting|writing|editing))* by"
            + "|reportage (?:de|par)|rédigé par|reporte de|reportaje de|reportagem de|escrito por|redactado por"
            + "|bericht von|berichtet von|reportage di|scritto da";
    private static final String EDITED = "(?:edited|editing)(?: and [a-z]+)? by|édité par|editado por|edición de"
            + "|edição de|redigiert von|redaktion:|a cura di|translated by|traducido por";
    private static final Pattern LINE = Pattern.compile("[(\\[]? ?(?iu:" + WROTE + "|" + EDITED + ") \\p{Lu}");
    private static final Pattern AUTHORS = Pattern.compile("(?iu)(?:" + WROTE + ") ([^;.)\\]]{3,200})");
    private static final Pattern NEXT = Pattern.compile("(?iu),? (?:and )?(?:" + EDITED + ").*");

    private SignOff() {
    }

    /** Whether a line is a sign-off and nothing else. */
    public static boolean is(String line) {
        Matcher start = LINE.matcher(line);
        if (line.length() > LONGEST || !start.lookingAt()) {
            return false;
        }
        boolean bracketed = line.charAt(0) == '(' || line.charAt(0) == '[';
        return bracketed || PersonNames.arePersonal(Byline.names("By " + line.substring(start.end() - 1)));
    }

    /** The names of those who wrote, in the order of the line; empty when it tells none. */
    public static List<String> authors(String line) {
        Matcher authors = AUTHORS.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return authors.find() ? Byline.names("By " + NEXT.matcher(authors.group(1)).replaceFirst("")) : List.of();
    }
}
