package claimmark.core.language;

import java.util.Locale;
import java.util.Set;

/** Tells what stands behind a comma after a name and is no name: a place, an agency, a newspaper, a description. */
final class NameAddition {

    private static final int SHORTEST_PLACE = 4;
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "da", "di", "del", "della", "dos", "al",
            "el", "bin", "ben", "ter", "ten", "zu", "af", "av");
    private static final Set<String> AGENCIES = Set.of("ap", "afp", "dpa", "apa", "sda", "efe", "ansa", "lusa", "anp",
            "pap", "mti", "\u010dtk", "ctk", "ntb", "stt", "tass", "upi", "cnn", "bbc", "npr", "\u0440\u0438\u0430",
            "\u0442\u0430\u0441\u0441");
    /** The last words of the names of newspapers and agencies. */
    private static final Set<String> PRESS = Set.of("post", "times", "news", "herald", "tribune", "gazette", "courier",
            "press", "newspaper", "magazine", "zeitung", "nachrichten", "tagblatt", "anzeiger", "nieuws", "dagblad",
            "dagbladet", "avisen", "gazeta", "agency", "newsroom");

    private NameAddition() {
    }

    /** @param part what stands between commas; it is not the first of these parts */
    static boolean is(String part) {
        if (part.isEmpty()) {
            return false;
        }
        String small = part.toLowerCase(Locale.ROOT);
        String first = part.split(" ", 2)[0];
        boolean described = Character.isLowerCase(part.charAt(0)) && !PARTICLES.contains(first);
        return described || AGENCIES.contains(small) || PRESS.contains(small.substring(small.lastIndexOf(' ') + 1))
                || isOneWord(part);
    }

    /** Whether a part is a word with one capital letter, as places are. "PhD" and "Jr" are not. */
    private static boolean isOneWord(String part) {
        return part.length() >= SHORTEST_PLACE && Character.isUpperCase(part.charAt(0))
                && part.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
