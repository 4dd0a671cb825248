package claimmark.core.suggest.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Cancellation;

/**
 * A name that is spelt otherwise once than everywhere else. Only one letter inside it may differ, and nothing may tell
 * that two people or places are meant.
 */
final class NameSpellings implements ConsistencyRule {

    private static final int FEWEST = 2;
    private static final double SURE = .9;
    private static final double LIKELY = .75;

    @Override
    public List<Suggestion> in(PreparedText text, Cancellation cancellation) {
        Map<String, List<NameForm>> byWord = new LinkedHashMap<>();
        NameForm.in(text).forEach(form -> byWord.computeIfAbsent(form.word(), word -> new ArrayList<>()).add(form));
        Map<String, List<String>> bySkeleton = new LinkedHashMap<>();
        byWord.keySet().forEach(word -> skeletons(word).forEach(
                skeleton -> bySkeleton.computeIfAbsent(skeleton, key -> new ArrayList<>()).add(word)));
        Set<String> plainWords = plainWords(text);
        List<Suggestion> found = new ArrayList<>();
        byWord.forEach((word, forms) -> {
            cancellation.check();
            if (forms.size() == 1 && !plainWords.contains(word.toLowerCase(Locale.ROOT))) {
                skeletons(word).stream().flatMap(skeleton -> bySkeleton.getOrDefault(skeleton, List.of()).stream())
                        .distinct().filter(other -> !plainWords.contains(other.toLowerCase(Locale.ROOT)))
                        .flatMap(other -> suggestion(forms.get(0), byWord.getOrDefault(other, List.of())).stream())
                        .findFirst().ifPresent(found::add);
            }
        });
        return found;
    }

    /** The word without accents, and without each of its letters but the first and the last one. */
    private static List<String> skeletons(String word) {
        String plain = Misspelling.folded(word);
        List<String> skeletons = new ArrayList<>(List.of(plain));
        for (int at = 1; at < plain.length() - 1; at++) {
            skeletons.add(plain.substring(0, at) + plain.substring(at + 1));
        }
        return skeletons;
    }

    private static Set<String> plainWords(PreparedText text) {
        Set<String> words = new HashSet<>();
        text.sentences().forEach(sentence -> sentence.sentence().tokens().stream()
                .filter(token -> token.isWord() && !token.isCapitalised()).map(TextToken::text).forEach(words::add));
        return words;
    }

    private static Optional<Suggestion> suggestion(NameForm once, List<NameForm> others) {
        if (others.size() < FEWEST || !mayBeSame(once, others)) {
            return Optional.empty();
        }
        String other = others.get(0).word();
        boolean sameName = once.before().isPresent()
                && others.stream().anyMatch(form -> form.before().equals(once.before()));
        if (!(sameName ? Misspelling.isPossible(once.word(), other) : Misspelling.isLikely(once.word(), other))) {
            return Optional.empty();
        }
        return Optional.of(Suggestion.correction(SuggestionRule.CONSISTENCY_NAME, once.span(),
                sameName ? SURE : LIKELY, List.of(Reason.of(Reason.Code.SPELT_OTHERWISE, once.word(), other)),
                List.of(other)));
    }

    /** Whether a name may be that of the others: it has no first name of its own, and no other word behind it. */
    private static boolean mayBeSame(NameForm once, List<NameForm> others) {
        boolean sameBefore = once.before().isEmpty()
                || others.stream().anyMatch(form -> form.before().equals(once.before()));
        boolean sameAfter = once.after().isEmpty()
                || others.stream().anyMatch(form -> form.after().equals(once.after()));
        return sameBefore && sameAfter && !once.word().equals(others.get(0).word());
    }

    @Override
    public List<String> examples() {
        return List.of(
                "The aide to Dmitry Medvedev left. For Medvedev it was late. The aide saw {Medvedyev→Medvedev} off.",
                "They met Nicolas Sarkozy. So did Sarkozy, said Sarkozy. They saw {Sarközy→Sarkozy} again.",
                "They met Boris Johnson, and Johnson met Jane Johnston.",
                "They met Boris Johnson. Then Boris Johnson left. They saw Boris {Johnston→Johnson} again.",
                "They went to Austria, from Austria, then to Austrian towns.",
                "They saw Mr. Marin, then Marin, then Marina.",
                "They saw AR-powered games, AI-powered cars and AI-powered jets.",
                "They drew Iceland. So did Ireland, once Ireland came.",
                "The Koreans of Korea and Korea met the Korean.");
    }
}
