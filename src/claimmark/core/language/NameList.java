package claimmark.core.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names in a list of them, as in "Jane Doe, Senior Editor, and John Roe". */
final class NameList {

    /** In Arabic and Hebrew "and" is the first letter of the word after it. */
    private static final Pattern AND = Pattern.compile(",? (?:and|&|" + BylineWords.between() + ") |, |[\u060c\u3001] ?"
            + "| \u0648(?=[\u0620-\u06ff]{2})| \u05d5(?=[\u05d0-\u05ea]{2})");
    /** "Ann Lee (with agencies)", but not "Ann Lee (Ostby Post)"; and a name that stands in brackets. */
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\p{L}) ?[(\\[](?=\\p{Ll})[^()\\[\\]]*+[)\\]]$"
            + "|^[(\\[](?=[^()]*[)\\]]$)"
            + "|(?<=^[(\\[][^()]{0,60})[)\\]]$");
    private static final Pattern ENDS = Pattern.compile("^[\"\u201c\u2018\\s]++|[\"\u201d\u2019\\s,:.*]+$");

    private NameList() {
    }

    /**
     * The names in a text. Commas and "and" separate names only if each part looks like the name of a person. Otherwise
     * they may belong to one name, such as that of a company.
     */
    static List<String> of(String text) {
        if (EastAsianNames.begins(text)) {
            List<String> names = EastAsianNames.of(text);
            return names.isEmpty() ? Stream.of(withoutEnds(text)).filter(PersonNames::isName).toList() : names;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String several : text.split(";")) {
            List<Part> parts = separate(several);
            List<String> persons = persons(parts);
            boolean named = persons.size() == parts.size() || !persons.isEmpty()
                    && (parts.stream().anyMatch(part -> JobTitles.isNamedIn(part.text()))
                            || isAddition(parts.get(persons.size()))
                                    && persons.stream().allMatch(PersonNames::isStrictlyPersonal));
            names.addAll(named ? persons : List.of(withoutEnds(several)));
        }
        return names.stream().filter(PersonNames::isName).toList();
    }

    /**
     * The persons before the first part that is neither a person nor a job. After a job, only ", and" joins a person.
     */
    private static List<String> persons(List<Part> parts) {
        List<String> persons = new ArrayList<>();
        boolean afterJob = false;
        for (Part part : parts) {
            boolean job = JobTitles.isNamedIn(part.text());
            boolean other = !PersonNames.isPersonal(part.text()) || !persons.isEmpty() && isAddition(part);
            if (!job && (other || afterJob && !part.joined())) {
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
     * @param listed whether a comma and nothing else stands before it
     */
    private record Part(String text, boolean joined, boolean listed) {
    }

    private static boolean isAddition(Part part) {
        return part.listed() && NameAddition.is(part.text());
    }

    private static List<Part> separate(String several) {
        List<Part> parts = new ArrayList<>();
        Matcher and = AND.matcher(several);
        int start = 0;
        boolean joined = false;
        boolean listed = false;
        while (and.find()) {
            parts.add(new Part(withoutEnds(several.substring(start, and.start())), joined, listed));
            boolean comma = ",\u060c\u3001".indexOf(and.group().charAt(0)) >= 0;
            joined = comma && and.group().length() > 2;
            listed = comma && !joined;
            start = and.end();
        }
        parts.add(new Part(withoutEnds(several.substring(start)), joined, listed));
        return parts;
    }

    private static String withoutEnds(String part) {
        String bare = BRACKETED.matcher(BylineLead.without(part.strip())).replaceAll("");
        return JobTitles.withoutLeading(ENDS.matcher(bare).replaceAll(""));
    }
}
