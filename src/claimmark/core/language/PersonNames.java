package claimmark.core.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.dates.MonthNames;

/** Tells whether a text is the name of somebody, by its form alone: "Anna von der Heide", but not "read more". */
public final class PersonNames {

    /** In UTF-16 units. */
    static final int LONGEST_NAME = 60;
    /** The words of a name that do not begin with a capital letter: "Anna von der Heide". */
    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "ben", "bin", "bint", "da", "das", "de",
            "del", "della", "den", "der", "di", "do", "dos", "du", "el", "i", "ibn", "la", "le", "ter", "ten", "van",
            "von", "y", "zu", "zum", "zur");
    private static final Set<String> NOBODY = Set.of("admin", "administrator", "editor", "author", "unknown", "guest",
            "anonymous", "webmaster", "user", "by", "name", "share", "follow", "email", "comments", "read more",
            "about the author", "author bio", "about author", "view all posts", "see all posts", "read bio",
            "the author", "learn more", "published", "undefined", "written by", "full bio");
    private static final Set<String> SECTIONS = Set.of("news", "sport", "sports", "politics", "business", "world",
            "local", "national", "opinion", "culture", "top", "stories", "story", "latest", "breaking", "home", "press",
            "release", "releases", "blog", "article", "articles", "the", "a", "and", "your", "our", "new", "city",
            "county", "united", "states", "office", "department", "university", "company", "group", "media", "times",
            "post", "nachrichten", "wirtschaft", "politik", "lokales", "noticias", "actualit\u00e9s", "notizie",
            "nieuws", "aktualno\u015bci", "\u043d\u043e\u0432\u043e\u0441\u0442\u0438", "haberler", "berita",
            "health", "science", "technology", "tech", "travel", "food", "life", "style", "reviews", "review", "guide",
            "video", "photos", "gallery", "how", "what", "why", "best", "resources", "services", "products",
            "insights", "marketing", "data", "research", "updates", "events", "case", "study");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private PersonNames() {
    }

    /** Whether a text may be a name, of a person or of a newsroom. */
    static boolean isName(String text) {
        if (text.length() < 3 || text.length() > LONGEST_NAME || NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !isOfDate(text) && text.split(" ").length <= 8 && text.codePoints().anyMatch(Character::isLetter)
                && text.indexOf('?') < 0 && text.indexOf('!') < 0;
    }

    /** Whether the list is not empty and each name looks like that of a person. */
    public static boolean arePersonal(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(PersonNames::isPersonal);
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

    /** Whether a text looks like the name of a person, and all words without a capital are known particles. */
    static boolean isStrictlyPersonal(String name) {
        return isPersonal(name) && Stream.of(name.split(" "))
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word));
    }

    /**
     * Whether a text that nothing announces is the name of a person: strictly personal, and without words of sections,
     * as in "Local News".
     */
    static boolean isOfPerson(String name) {
        return isStrictlyPersonal(name) && Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .noneMatch(SECTIONS::contains);
    }

    /** Whether a word is the name of a month or of a weekday. */
    static boolean isOfDate(String word) {
        return MonthNames.isMonth(word) || WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }
}
