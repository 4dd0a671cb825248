package claimmark.core.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a line that tells who wrote an article. */
public final class Byline {

    private static final int LONGEST_NAME = 60;
    private static final Pattern LEAD = Pattern.compile("^(?i:(?:posted|written|published|words|reviewed|story|authored)"
            + "? ?(?:by|par|por|von|di|door|przez)|authors?|autor(?:in|es)?|auteur|writer|contributors?)\\b ?[:\u2013\u2014-]? *");
    private static final Pattern END = Pattern.compile(" ?[|\u00b7\u2022\u2022\u2014\u2013\n\t]| - |, ?(?:updated|published)|(?i:\\b(?:updated"
            + "|published|posted|on|for|in|last|reviewed|edited|fact[- ]checked) ).*|\\d");
    private static final Pattern AND = Pattern.compile(" (?:and|&|und|et|e|y) |, and |;");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*|www\\.\\S*|\\S+@\\S+");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "editor", "author", "unknown", "guest",
            "anonymous", "webmaster", "user", "by", "name", "share", "follow", "email", "comments", "read more",
            "about the author", "author bio", "about author", "view all posts", "see all posts", "read bio");

    private Byline() {
    }

    /** Whether a line begins as one that names its author: "By Jane Doe". */
    public static boolean isAnnounced(String line) {
        return line.length() < 200 && LEAD.matcher(line).lookingAt();
    }

    /** The names in a line, in its order; empty when what it holds cannot be names. */
    public static List<String> names(String line) {
        String bare = withoutLead(ADDRESS.matcher(line.replace('\u00a0', ' ')).replaceAll("").strip());
        Matcher end = END.matcher(bare);
        String head = end.find() ? bare.substring(0, end.start()) : bare;
        Set<String> names = new LinkedHashSet<>();
        for (String part : AND.split(head)) {
            String name = withoutLead(part.strip()).replaceAll("[,:.]+$", "").strip();
            if (isName(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    private static String withoutLead(String line) {
        return LEAD.matcher(line).replaceFirst("").strip();
    }

    private static boolean isName(String text) {
        if (text.length() < 3 || text.length() > LONGEST_NAME || NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return text.split(" ").length <= 8 && text.codePoints().anyMatch(Character::isLetter)
                && text.indexOf('?') < 0 && text.indexOf('!') < 0;
    }

    /** Whether a text looks like the name of a person: two to four words that all but particles begin with capitals. */
    public static boolean isPersonal(String text) {
        String[] words = text.split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length >= 2 && words.length <= 5 && capitals >= 2 && words.length - capitals <= 2
                && isName(text);
    }
}
