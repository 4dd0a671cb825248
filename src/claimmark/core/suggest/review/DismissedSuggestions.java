package claimmark.core.suggest.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.dismissal.DismissedWords;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Spacing;

/**
 * Tells which suggestions a reviewer has dismissed. Text may have changed a little since then: when a typo is corrected
 * in a sentence, what was dismissed in it does not come back, beside the typo or around it.
 */
public final class DismissedSuggestions {

    /** The share of its words that a sentence must have kept, or a passage of many words. */
    private static final double SAME = .7;
    /** What has fewer words must stand as it was. */
    private static final int FEWEST_WORDS = 4;

    private final Map<DismissedWords, List<String>> sentences = new HashMap<>();
    /** Long passages by their first words, and by their last. */
    private final Map<DismissedWords, List<DismissedWords>> byEnds = new HashMap<>();

    public DismissedSuggestions(Collection<Dismissal> dismissals) {
        dismissals.forEach(dismissal -> add(new DismissedWords(dismissal.rule(), plain(dismissal.words()),
                plain(dismissal.sentence()))));
    }

    private void add(DismissedWords dismissed) {
        sentences.computeIfAbsent(everywhere(dismissed), key -> new ArrayList<>()).add(dismissed.sentence());
        ends(dismissed).forEach(end -> byEnds.computeIfAbsent(end, key -> new ArrayList<>()).add(dismissed));
    }

    private static DismissedWords everywhere(DismissedWords words) {
        return new DismissedWords(words.rule(), words.words(), "");
    }

    /** What is to be dismissed so that this suggestion is not made again. */
    public static DismissedWords here(OfferedSuggestion suggestion) {
        return new DismissedWords(suggestion.suggestion().rule().token(), plain(suggestion.words()),
                plain(suggestion.sentence()));
    }

    /** What is to be dismissed so that the rule does not suggest these words in the article again. */
    public static DismissedWords words(OfferedSuggestion suggestion) {
        return everywhere(here(suggestion));
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
        DismissedWords here = here(suggestion);
        List<String> around = sentences.getOrDefault(everywhere(here), List.of());
        return sentences.containsKey(rule(suggestion.suggestion().rule())) || around.contains("")
                || around.contains(here.sentence())
                || around.stream().anyMatch(sentence -> isSame(sentence, here.sentence()))
                || ends(here).flatMap(end -> byEnds.getOrDefault(end, List.of()).stream())
                        .anyMatch(dismissed -> isSame(dismissed.words(), here.words())
                                && isSame(dismissed.sentence(), here.sentence()));
    }

    private static Stream<DismissedWords> ends(DismissedWords passage) {
        List<String> words = Arrays.asList(passage.words().split(" "));
        int last = words.size() - 2;
        return words.size() < FEWEST_WORDS ? Stream.empty()
                : Stream.of(end(passage, words.subList(0, 2), "first"), end(passage, words.subList(last, last + 2),
                        "last"));
    }

    private static DismissedWords end(DismissedWords passage, List<String> words, String which) {
        return new DismissedWords(passage.rule(), String.join(" ", words), which);
    }

    private static String plain(String text) {
        return Spacing.collapsed(text).strip();
    }

    private static boolean isSame(String one, String other) {
        List<String> words = Arrays.asList(one.split(" "));
        List<String> left = new ArrayList<>(Arrays.asList(other.split(" ")));
        int most = Math.max(words.size(), left.size());
        long kept = words.stream().filter(left::remove).count();
        return kept >= SAME * most;
    }
}
