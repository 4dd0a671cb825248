package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.TextSpan;

/**
 * Finds where a passage stands that was moved and changed, by runs of three words that the text has once. Such a place
 * is good enough to be offered to the reviewer, and not to be chosen. Linear in the text, which is read at the first
 * question.
 */
final class LikelyPlaces {

    private static final int RUN = 3;
    /** The least share of the words that an offered place must have. */
    private static final double LEAST = 0.4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SEVERAL = -1;

    private final String text;
    private List<TextSpan> words = List.of();
    private @Nullable Map<List<String>, Integer> runs;

    /** @param text the text that is searched */
    LikelyPlaces(String text) {
        this.text = text;
    }

    /** The most likely place of some words; empty when nothing is like them. */
    Optional<AnchorCandidate> of(String passage) {
        List<TextSpan> old = wordsOf(passage);
        int first = -1;
        int last = -1;
        int count = 0;
        int reached = 0;
        for (int i = 0; i + RUN <= old.size(); i++) {
            int at = runs().getOrDefault(run(passage, old, i), SEVERAL);
            boolean isNear = first < 0 || at > last && at - first < 2 * old.size();
            if (at >= 0 && isNear) {
                first = first < 0 ? Math.max(0, at - i) : first;
                last = at;
                count += Math.min(RUN, i + RUN - reached);
                reached = i + RUN;
            }
        }
        double share = old.isEmpty() ? 0 : (double) count / old.size();
        if (share < LEAST) {
            return Optional.empty();
        }
        int end = Math.min(words.size() - 1, last + RUN - 1 + old.size() - reached);
        return Optional.of(new AnchorCandidate(new TextSpan(words.get(first).start(), words.get(end).end()), share));
    }

    private Map<List<String>, Integer> runs() {
        @Nullable Map<List<String>, Integer> known = runs;
        if (known == null) {
            words = wordsOf(text);
            known = new HashMap<>();
            for (int i = 0; i + RUN <= words.size(); i++) {
                known.merge(run(text, words, i), i, (one, other) -> SEVERAL);
            }
            runs = known;
        }
        return known;
    }

    private static List<String> run(String text, List<TextSpan> words, int from) {
        return words.subList(from, from + RUN).stream().map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<TextSpan> wordsOf(String text) {
        List<TextSpan> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return found;
    }
}
