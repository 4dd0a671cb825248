package claimmark.core.suggest.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import claimmark.core.language.TextToken;

/** How exactly a figure is meant, by what stands before it. */
enum Hedge {
    NONE, ABOUT, MORE, LESS;

    private static final Map<String, Hedge> WORDS = Map.ofEntries(Map.entry("about", ABOUT),
            Map.entry("around", ABOUT), Map.entry("roughly", ABOUT), Map.entry("approximately", ABOUT),
            Map.entry("some", ABOUT), Map.entry("nearly", ABOUT), Map.entry("almost", ABOUT),
            Map.entry("estimated", ABOUT), Map.entry("close to", ABOUT), Map.entry("over", MORE),
            Map.entry("above", MORE), Map.entry("at least", MORE), Map.entry("more than", MORE),
            Map.entry("under", LESS), Map.entry("below", LESS), Map.entry("at most", LESS),
            Map.entry("less than", LESS), Map.entry("fewer than", LESS), Map.entry("up to", LESS),
            Map.entry("as many as", LESS), Map.entry("as much as", LESS));
    private static final int MOST_WORDS = 3;

    /**
     * A hedge and where it begins.
     *
     * @param from the number of its first token
     */
    record Found(Hedge hedge, int from) {
    }

    /** What stands before a token; {@link #NONE} begins at the token itself. */
    static Found before(List<TextToken> tokens, int index) {
        Found found = new Found(NONE, index);
        StringBuilder words = new StringBuilder();
        for (int at = index - 1; at >= Math.max(0, index - MOST_WORDS); at--) {
            words.insert(0, tokens.get(at).text().toLowerCase(Locale.ROOT) + (words.length() == 0 ? "" : " "));
            Hedge hedge = WORDS.getOrDefault(words.toString(), NONE);
            found = hedge == NONE ? found : new Found(hedge, at);
        }
        return found;
    }
}
