package claimmark.core.suggest.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.quotation.PassageFinder;
import claimmark.core.suggest.quotation.QuotedPassage;
import claimmark.core.text.Cancellation;

/** A quotation that is given twice in different words. What is left out or put in brackets is allowed. */
final class RepeatedQuotations implements ConsistencyRule {

    private static final Pattern SHORTENED_OR_NO_SPEECH = Pattern.compile("\\[|\\.\\.|\u2026|\\. \\.|[/:_|<>{}=]");
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_DIFFERENCES = 2;
    private static final int WORDS_A_DIFFERENCE = 4;
    private static final int MOST_PASSAGES = 300;
    private static final double CONFIDENCE = .8;

    /**
     * What is quoted, word by word, in lower case.
     *
     * @param block the number of its block
     */
    private record Quoted(QuotedPassage passage, List<String> words, int block) {

        /** Sentences of one pattern stand side by side: "this is what joy feels like", "this is what …". */
        boolean isBeside(Quoted other) {
            return Math.abs(block - other.block) <= 1 && Math.min(block, other.block) > 0;
        }
    }

    @Override
    public List<Suggestion> in(PreparedText text, Cancellation cancellation) {
        List<Quoted> all = new ArrayList<>();
        List<List<QuotedPassage>> passages = PassageFinder.in(text, cancellation);
        for (int number = 0; number < passages.size(); number++) {
            int block = number;
            passages.get(block).forEach(passage -> words(passage, text.text())
                    .ifPresent(words -> all.add(new Quoted(passage, words, block))));
        }
        List<Suggestion> found = new ArrayList<>();
        for (int later = 1; later < Math.min(all.size(), MOST_PASSAGES); later++) {
            cancellation.check();
            for (int first = 0; first < later; first++) {
                if (!all.get(first).isBeside(all.get(later))
                        && isOtherwise(all.get(first).words(), all.get(later).words())) {
                    found.add(Suggestion.check(SuggestionRule.CONSISTENCY_QUOTATION,
                            all.get(later).passage().words(), CONFIDENCE,
                            List.of(Reason.of(Reason.Code.QUOTED_OTHERWISE,
                                    all.get(first).passage().words().of(text.text())))));
                    break;
                }
            }
        }
        return found;
    }

    private static Optional<List<String>> words(QuotedPassage passage, String text) {
        String quoted = passage.words().of(text);
        if (SHORTENED_OR_NO_SPEECH.matcher(quoted).find()) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(quoted.toLowerCase(Locale.ROOT).replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{Nd}' ]", " ").strip().split("\\s+")).toList();
        return words.size() < FEWEST_WORDS ? Optional.empty() : Optional.of(words);
    }

    /** Whether a few words differ and all others are the same; at the ends, words may be missing. */
    private static boolean isOtherwise(List<String> one, List<String> other) {
        int most = Math.min(MOST_DIFFERENCES, Math.min(one.size(), other.size()) / WORDS_A_DIFFERENCE);
        int longer = Math.max(one.size(), other.size());
        if (longer - Math.min(one.size(), other.size()) > most || most == 0) {
            return false;
        }
        int same = common(one, other);
        boolean isWithin = same == Math.min(one.size(), other.size());
        return !isWithin && longer - same <= most;
    }

    /** The length of the longest common subsequence. */
    private static int common(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int at = 1; at <= other.size(); at++) {
                int above = row[at];
                row[at] = word.equals(other.get(at - 1)) ? diagonal + 1 : Math.max(above, row[at - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    @Override
    public List<String> examples() {
        return List.of("\"We will never leave this town,\" she said.\nIt rained.\nLater she repeated: "
                + "\"{We shall never leave this town→We will never leave this town,}\".",
                "\"We will never leave this town,\" she said.\nIt rained.\nAgain: \"We will never leave this town.\"",
                "\"We will never leave this town,\" she said.\nIt rained.\nAgain: \"Never leave this town at night\".",
                "\"We will never leave this town,\" she said.\nIt rained.\nAgain: \"We [...] never leave this town.\"",
                "\"We are not amused at all,\" she said. \"They are very glad about us,\" he said.",
                "It rained.\n\"This is what joy feels like.\"\n\"This is what rain feels like.\"");
    }
}
