package claimmark.ide.verdict;

import java.util.Optional;

/**
 * A word of the card, and what a click on it does.
 *
 * @param key the key that does the same; may be empty
 * @param words what it says
 * @param meaning what a click does; empty when it does nothing
 * @param isChosen whether it is the verdict that was chosen
 */
record VerdictItem(String key, String words, Optional<VerdictKey> meaning, boolean isChosen) {

    static VerdictItem of(String key, String words, VerdictKey meaning) {
        return new VerdictItem(key, words, Optional.of(meaning), false);
    }
}
