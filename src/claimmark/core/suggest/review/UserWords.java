package claimmark.core.suggest.review;

import java.util.Locale;
import java.util.Set;

import claimmark.core.suggest.SuggestionRule;

/**
 * The words that a reviewer has entered in a dictionary. That they are no words is not suggested. Where they stand in
 * place of another word, it is: a dictionary has "form" as well as "from".
 *
 * @param words as they were entered; those in lower case stand for the same word with capital letters, too
 */
public record UserWords(Set<String> words) {

    public static final UserWords NONE = new UserWords(Set.of());

    public UserWords {
        words = Set.copyOf(words);
    }

    /** Whether a suggestion says that a word is none, so that it can be entered in a dictionary. */
    public static boolean canHave(OfferedSuggestion suggestion) {
        return suggestion.suggestion().rule() == SuggestionRule.TYPO_SPELLING
                && suggestion.words().chars().noneMatch(Character::isWhitespace);
    }

    /** Whether a suggestion says that a word of the dictionary is none. */
    public boolean have(OfferedSuggestion suggestion) {
        return !words.isEmpty() && canHave(suggestion)
                && (has(suggestion.words()) || has(withoutOwner(suggestion.words())));
    }

    private boolean has(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String withoutOwner(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }
}
