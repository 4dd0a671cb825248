package claimmark.core.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import claimmark.core.dates.MonthNames;

/**
 * Finds the names in a byline, the line that tells who wrote an article.
 *
 * <pre>
 * Byline.names("By Jane Doe and John Roe, Senior Editor | 3 May 2021");   // Jane Doe, John Roe
 * </pre>
 */
public final class Byline {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 400;
    private static final Pattern LEAD = Pattern.compile("^(?i:(?:posted|written|published|words|reviewed|story"
            + "|authored|text|article|interview|report)? ?(?:by|par|por|von|di|door|przez)|authors?|autor(?:in|es)?|auteur|writer"
            + "|contributors?(?! to ))\\b ?[:\u2013\u2014-]? *");
    private static final Pattern SEPARATOR = Pattern.compile(" ?[|\uff5c\u00b7\u2022\u22c5\u25cf\u2014\u2013\n\t] ?| - ");
    private static final Pattern END = Pattern.compile(SEPARATOR + "| / |, ?(?:updated|published)|(?i:\\b(?:updated"
            + "|published|posted|on|at|for|in|last|reviewed|edited|fact[- ]checked) ).*"
            + "|\\p{Nd}{1,4}(?:st|nd|rd|th)?(?!\\p{L})");
    /** The last word before a number. There may be no space before it: "Jane DoeMarch 3". */
    private static final Pattern LAST_WORD = Pattern.compile(
            "(?:[\\s,]++|(?<=\\p{Ll})(?=\\p{Lu}))((?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+|[\\p{Lo}\\p{M}]+)\\.?)\\s*+$");
    /** In Arabic and Hebrew "and" is the first letter of the word after it. */
    private static final Pattern AND = Pattern.compile(",? (?:and|&|" + BylineWords.between() + ") |, |[\u060c\u3001] ?"
            + "| \u0648(?=[\u0620-\u06ff]{2})| \u05d5(?=[\u05d0-\u05ea]{2})");
    /** The words of a name that do not begin with a capital letter: "Anna von der Heide". */
    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "ben", "bin", "bint", "da", "das", "de", "del",
            "della", "den", "der", "di", "do", "dos", "du", "el", "i", "ibn", "la", "le", "ter", "ten", "van", "von",
            "y", "zu", "zum", "zur");
    private static final Pattern ENDS = Pattern.compile("^[\"\u201c\u2018\\s]++|[\"\u201d\u2019\\s,:.*]+$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*|www\\.\\S*|(?<!\\S)[^\\s@]++@\\S+");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "editor", "author", "unknown", "guest",
            "anonymous", "webmaster", "user", "by", "name", "share", "follow", "email", "comments", "read more",
            "about the author", "author bio", "about author", "view all posts", "see all posts", "read bio",
            "the author", "learn more", "published", "undefined", "written by", "full bio");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

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
        return line.length() < 200 && (LEAD.matcher(line).lookingAt() || EastAsianNames.isSuffixed(line)
                || BylineWords.lead(line, language).filter(lead -> isOfAuthors(line, lead)).isPresent());
    }

    /** Whether words announce authors. Without a colon after them, nothing but names of persons may follow. */
    private static boolean isOfAuthors(String line, BylineWords.Lead lead) {
        List<String> names = parts(head(line.substring(lead.end())));
        return lead.marked() ? lead.end() == line.length() || !names.isEmpty()
                : !names.isEmpty() && names.stream().allMatch(Byline::isStrictlyPersonal);
    }

    private static boolean isStrictlyPersonal(String name) {
        return isPersonal(name) && Stream.of(name.split(" "))
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word));
    }

    /** Whether a line announces an author whose name is on the next line: "Written by". */
    public static boolean isAnnouncementAlone(String line) {
        if (line.length() >= LONGEST_NAME) {
            return false;
        }
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() && lead.end() == line.length() || BylineWords.lead(line, "")
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
        Optional<BylineWords.Lead> lead = LEAD.matcher(line).lookingAt() ? Optional.empty()
                : BylineWords.lead(bare, language).filter(words -> isOfAuthors(bare, words));
        return parts(head(lead.isPresent() ? bare.substring(lead.get().end()) : bare));
    }

    /** The names in a text that should hold nothing but names, in the order of the text; empty when there are none. */
    public static List<String> namesAlone(String text) {
        return parts(SEPARATOR.split(bare(text), 2)[0]);
    }

    /** The parts of a line between signs such as | and \u00b7, in the order of the line. */
    public static Stream<String> separated(String line) {
        return SEPARATOR.splitAsStream(line);
    }

    /** The start of a line, without announcing words such as "By", and without addresses. */
    private static String bare(String line) {
        String head = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        return withoutLead(ADDRESS.matcher(head.replace('\u00a0', ' ')).replaceAll("").strip());
    }

    /**
     * The names in a text. Commas and "and" separate names only if each part looks like the name of a person. Otherwise
     * they may belong to one name, such as that of a company.
     */
    private static List<String> parts(String text) {
        if (EastAsianNames.begins(text)) {
            List<String> names = EastAsianNames.of(text);
            return names.isEmpty() ? Stream.of(withoutEnds(text)).filter(Byline::isName).toList() : names;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String several : text.split(";")) {
            List<Part> parts = separate(several);
            List<String> persons = persons(parts);
            boolean named = persons.size() == parts.size()
                    || !persons.isEmpty() && parts.stream().anyMatch(part -> JobTitles.isNamedIn(part.text()));
            names.addAll(named ? persons : List.of(withoutEnds(several)));
        }
        return names.stream().filter(Byline::isName).toList();
    }

    /** The persons before the first part that is neither a person nor a job. After a job, only ", and" joins a person. */
    private static List<String> persons(List<Part> parts) {
        List<String> persons = new ArrayList<>();
        boolean afterJob = false;
        for (Part part : parts) {
            boolean job = JobTitles.isNamedIn(part.text());
            if (!job && (!isPersonal(part.text()) || afterJob && !part.joined())) {
                break;
            }
            if (!job) {
                persons.add(part.text());
            }
            afterJob |= job;
        }
        return persons;
    }

    /**
     * A part of a list of names.
     *
     * @param joined whether a comma and a word such as "and" stand before it
     */
    private record Part(String text, boolean joined) {
    }

    private static List<Part> separate(String several) {
        List<Part> parts = new ArrayList<>();
        Matcher and = AND.matcher(several);
        int start = 0;
        boolean joined = false;
        while (and.find()) {
            parts.add(new Part(withoutEnds(several.substring(start, and.start())), joined));
            joined = and.group().startsWith(",") && and.group().length() > 2;
            start = and.end();
        }
        parts.add(new Part(withoutEnds(several.substring(start)), joined));
        return parts;
    }

    private static String withoutEnds(String part) {
        return ENDS.matcher(withoutLead(part.strip())).replaceAll("");
    }

    private static String head(String line) {
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
        return last.find() && isOfDate(last.group(1)) ? head.substring(0, last.start()) : head;
    }

    private static boolean isOfDate(String word) {
        return MonthNames.isMonth(word) || WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String withoutLead(String line) {
        return LEAD.matcher(line).replaceFirst("").strip();
    }

    private static boolean isName(String text) {
        if (text.length() < 3 || text.length() > LONGEST_NAME || NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !isOfDate(text) && text.split(" ").length <= 8 && text.codePoints().anyMatch(Character::isLetter)
                && text.indexOf('?') < 0 && text.indexOf('!') < 0;
    }

    /** Whether the list is not empty and each name looks like that of a person. */
    public static boolean arePersonal(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(Byline::isPersonal);
    }

    /**
     * Whether a text looks like the name of a person. It has two to five words, at least two of them begin with a
     * capital letter, and at most two do not (particles such as "von der"). East Asian names are shorter.
     */
    public static boolean isPersonal(String text) {
        if (EastAsianNames.begins(text)) {
            return EastAsianNames.isPersonal(text);
        }
        String[] words = text.split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length >= 2 && words.length <= 5 && capitals >= 2 && words.length - capitals <= 2
                && isName(text);
    }
}
