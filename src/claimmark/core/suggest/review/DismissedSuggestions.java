package claimmark.core.suggest.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.dismissal.DismissedWords;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Spacing;

/**
 * Tells which suggestions a reviewer has dismissed. The sentence may have changed a little since then: when a typo is
 * corrected in it, what was dismissed beside the typo does not come back.
 */
public final class DismissedSuggestions {

    /** The share of its words that a sentence must have kept. */
    private static final double SAME_SENTENCE = .7;

    private final Map<DismissedWords, List<String>> sentences = new HashMap<>();

    public DismissedSuggestions(Collection<Dismissal> dismissals) {
        dismissals.forEach(dismissal -> sentences.computeIfAbsent(
                new DismissedWords(dismissal.rule(), plain(dismissal.words()), ""), key -> new ArrayList<>())
                .add(plain(dismissal.sentence())));
    }

    /** What is to be dismissed so that this suggestion is not made again. */
    public static DismissedWords here(OfferedSuggestion suggestion) {
        return new DismissedWords(suggestion.suggestion().rule().token(), plain(suggestion.words()),
                plain(suggestion.sentence()));
    }

    /** What is to be dismissed so that the rule does not suggest these words in the article again. */
    public static DismissedWords words(OfferedSuggestion suggestion) {
        return new DismissedWords(suggestion.suggestion().rule().token(), plain(suggestion.words()), "");
    }

    /** What is to be dismissed so that the rule suggests nothing in the article again. */
    public static DismissedWords rule(SuggestionRule rule) {
        return new DismissedWords(rule.token(), "", "");
    }

    /** Whether it is not to be offered. */
    public boolean contains(OfferedSuggestion suggestion) {
        if (sentences.isEmpty()) {
            return false;
        }
        DismissedWords words = words(suggestion);
        List<String> around = sentences.getOrDefault(words, List.of());
        return sentences.containsKey(new DismissedWords(words.rule(), "", "")) || around.contains("")
                || around.contains(plain(suggestion.sentence()))
                || around.stream().anyMatch(sentence -> isSame(sentence, plain(suggestion.sentence())));
    }

    private static String plain(String text) {
        return Spacing.collapsed(text).strip();
    }

    private static boolean isSame(String one, String other) {
        List<String> words = Arrays.asList(one.split(" "));
        List<String> left = new ArrayList<>(Arrays.asList(other.split(" ")));
        int most = Math.max(words.size(), left.size());
        long kept = words.stream().filter(left::remove).count();
        return kept >= SAME_SENTENCE * most;
    }
}
