package claimmark.core.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that are written with a full stop, which then does not tell that a sentence ends. */
final class Abbreviations {

    /** Something always follows these: a name, a number. */
    private static final Set<String> BEFORE_A_WORD = Set.of("mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep",
            "reps", "gov", "govs", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "pvt", "adm", "cmdr", "brig", "rev",
            "fr", "hon", "pres", "supt", "insp", "det", "atty", "messrs", "mme", "mlle", "st", "mt", "ft", "no", "nos",
            "vs", "v", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
            "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "approx", "est", "fig", "figs", "vol", "pp", "art",
            "sec", "cf", "eg", "ie", "e.g", "i.e", "viz", "al", "ca", "dept", "univ", "assn", "bros");
    /** A sentence may end with these. */
    private static final Set<String> ANYWHERE = Set.of("jr", "sr", "inc", "corp", "co", "ltd", "llc", "plc", "etc",
            "ph.d", "a.m", "p.m", "esq", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill",
            "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
            "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");

    private Abbreviations() {
    }

    /** Whether no sentence ends after such a word and its full stop. */
    static boolean needsAWord(String word) {
        return BEFORE_A_WORD.contains(word.toLowerCase(Locale.ROOT)) || word.length() == 1 && isInitials(word);
    }

    /** Whether a full stop after such a word tells nothing: the next word does. */
    static boolean mayEndASentence(String word) {
        return ANYWHERE.contains(word.toLowerCase(Locale.ROOT)) || isInitials(word);
    }

    private static boolean isInitials(String word) {
        return !word.equals("I") && INITIALS.matcher(word).matches();
    }
}
