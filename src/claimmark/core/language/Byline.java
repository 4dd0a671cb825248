package claimmark.core.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names in a byline, the line that tells who wrote an article.
 *
 * <pre>
 * Byline.names("By Jane Doe and John Roe, Senior Editor | 3 May 2021");   // Jane Doe, John Roe
 * </pre>
 */
public final class Byline {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NAMES = 100;
    private static final int MOST_UNCASED = 3;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*|www\\.\\S*|(?<!\\S)[^\\s@]++@\\S+");

    private Byline() {
    }

    /** Whether a line begins like a byline: "By Jane Doe". */
    public static boolean isAnnounced(String line) {
        return isAnnounced(line, "");
    }

    /**
     * Whether a line begins like a byline: "By Jane Doe".
     *
     * @param language the BCP 47 tag of the article's language; empty when it is not known. Some words announce authors
     *        in one language only: "De Ana Lima".
     */
    public static boolean isAnnounced(String line, String language) {
        return line.length() < 200 && (BylineLead.begins(line)
                || EastAsianNames.mayBeWithRole(line) && EastAsianNames.isWithRole(bare(line))
                || BylineStart.of(line, language).filter(lead -> isOfAuthors(line, lead)).isPresent());
    }

    /** Whether words announce authors. Without a colon after them, nothing but names of persons may follow. */
    private static boolean isOfAuthors(String line, BylineWords.Lead lead) {
        List<String> names = namesIn(line.substring(lead.end()));
        return lead.marked() && lead.end() == line.length() || !names.isEmpty()
                && (lead.marked() && !lead.label() || names.stream().allMatch(PersonNames::isStrictlyPersonal));
    }

    /**
     * Whether a line is nothing but names of persons, perhaps with what they are: "Ann Lee, Bob Roe, reporters". In a
     * script without capital letters most short lines look so; there only two or three words count.
     */
    public static boolean isNamesAlone(String line) {
        if (line.length() > LONGEST_NAMES || line.isEmpty() || EastAsianNames.begins(line)) {
            return false;
        }
        boolean cased = Character.isUpperCase(line.charAt(0));
        List<String> names = cased || isUncasedName(line) ? NameList.of(line) : List.of();
        return !names.isEmpty() && names.stream().allMatch(PersonNames::isOfPerson);
    }

    private static boolean isUncasedName(String line) {
        return line.chars().noneMatch(unit -> Character.isLowerCase(unit) || Character.isUpperCase(unit))
                && line.split(" ").length <= MOST_UNCASED;
    }

    /** Whether a line announces an author whose name is on the next line: "Written by". */
    public static boolean isAnnouncementAlone(String line) {
        if (line.length() >= PersonNames.LONGEST_NAME) {
            return false;
        }
        return BylineLead.isAll(line) || BylineWords.lead(line, "")
                .filter(other -> other.end() == line.length() && other.marked()).isPresent();
    }

    /** The names in a line, in the order of the line; empty when there are none. */
    public static List<String> names(String line) {
        return names(line, "");
    }

    /**
     * The names in a line, in the order of the line; empty when there are none.
     *
     * @param language the BCP 47 tag of the article's language; empty when it is not known
     */
    public static List<String> names(String line, String language) {
        String bare = bare(line);
        Optional<BylineWords.Lead> lead = BylineLead.begins(line) ? Optional.empty()
                : BylineStart.of(bare, language).filter(words -> isOfAuthors(bare, words));
        return namesIn(lead.isPresent() ? bare.substring(lead.get().end()) : bare);
    }

    private static List<String> namesIn(String text) {
        return NameList.of(BylineEnd.head(OtherCredits.before(text)));
    }

    /** The names in a text that should hold nothing but names, in the order of the text; empty when there are none. */
    public static List<String> namesAlone(String text) {
        return NameList.of(BylineEnd.separated(bare(text)).findFirst().orElse(""));
    }

    /** The parts of a line between signs such as | and \u00b7, in the order of the line. */
    public static Stream<String> separated(String line) {
        return BylineEnd.separated(line);
    }

    /** The start of a line, without announcing words such as "By", and without addresses. */
    private static String bare(String line) {
        String head = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        return BylineLead.without(ADDRESS.matcher(head.replace('\u00a0', ' ')).replaceAll("").strip());
    }
}
