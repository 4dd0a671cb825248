package claimmark.core.suggest.consistency;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells whether one of two similar words may be a slip for the other one. */
final class Misspelling {

    private static final int LONG_WORD = 7;
    /** There stand endings, which make other words: "Arabia" and "Arabica". */
    private static final int ENDING = 1;
    /** Letters that sound alike. */
    private static final List<String> ALIKE = List.of("aeiouy", "sz", "ck", "vw", "fp", "dt", "bp", "mn");

    private Misspelling() {
    }

    /** In lower case, without accents. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }

    /** Whether they may be the same when all that is known of them besides is the same. */
    static boolean isPossible(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        boolean isJoined = first.indexOf('-') >= 0 || second.indexOf('-') >= 0;
        return isJoined ? first.replace("-", "").equals(second.replace("-", "")) && !first.equals(second)
                : !one.equals(other);
    }

    /** Whether they are probably the same though nothing else is known of them. */
    static boolean isLikely(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        if (!isPossible(one, other)) {
            return false;
        }
        if (first.equals(second) || first.contains("-") || second.contains("-")) {
            return true;
        }
        int at = 0;
        while (at < Math.min(first.length(), second.length()) && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        boolean isInside = at < Math.min(first.length(), second.length()) - ENDING
                && Math.min(first.length(), second.length()) >= LONG_WORD;
        boolean isOneForAnother = first.length() == second.length()
                && first.substring(at + 1).equals(second.substring(at + 1));
        return isInside && (!isOneForAnother || soundAlike(first.charAt(at), second.charAt(at)));
    }

    private static boolean soundAlike(char one, char other) {
        return ALIKE.stream().anyMatch(letters -> letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0);
    }
}
