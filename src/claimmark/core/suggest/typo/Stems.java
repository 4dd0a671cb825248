package claimmark.core.suggest.typo;

import java.util.Set;

/** Tells whether two words are forms of one. Both may be right in many places, so a writer is rarely corrected. */
final class Stems {

    private static final int LEAST = 2;
    private static final Set<String> ENDINGS = Set.of("", "s", "es", "d", "ed", "ing", "n", "en", "e", "t", "y", "ys",
            "ies", "ied", "id");

    private Stems() {
    }

    static boolean areSame(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= LEAST && ENDINGS.contains(one.substring(same)) && ENDINGS.contains(other.substring(same));
    }
}
