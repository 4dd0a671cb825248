package claimmark.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.TextSpan;

/**
 * Finds all places in the new text that have the same words as spans of the old text. All spans are searched for in one
 * pass: the first words of each are looked up by their hash (Karp and Rabin 1987), and the rest is compared.
 *
 * <p>The work is bounded. Of spans with the same first words only some are searched for, and of each span only the
 * first places are kept.
 */
public final class Occurrences {

    private static final int MOST_PLACES = 64;
    private static final int MOST_ALIKE = 32;
    private static final int CONTEXT_TOKENS = 16;
    /**
     * The number of first words that are looked up; fewer if the span has fewer. Shorter sequences stand at too many
     * places.
     */
    private static final int LONGEST_HEAD = 4;
    private static final int FILTER_BITS_PER_SPAN = 16;
    private static final int LEAST_FILTER_BITS = 1 << 12;
    private static final int MOST_FILTER_BITS = 1 << 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    /** The initial hash. It is not 0, because then code 0 repeated any number of times would have the same hash. */
    private static final long SEED = 1;

    private final TokenText oldText;
    private final TokenText newText;
    private final Map<Long, List<Needle>> needlesByHead = new HashMap<>();
    private final Map<TextSpan, Needle> needles = new LinkedHashMap<>();
    /**
     * Filters over {@link #needlesByHead}, one for each length of a head. They have false positives but no false
     * negatives.
     */
    private final BitSet[] heads = new BitSet[LONGEST_HEAD + 1];
    private final int filterMask;

    /** The tokens of a span, and the places found so far, each as its first token in the new text. */
    private record Needle(int fromToken, int toToken, List<Integer> places) {
        int length() {
            return toToken - fromToken;
        }
    }

    private Occurrences(TextPair texts, int spans) {
        this.oldText = texts.oldText();
        this.newText = texts.newText();
        long bits = Math.max(LEAST_FILTER_BITS, Math.min(MOST_FILTER_BITS, (long) spans * FILTER_BITS_PER_SPAN));
        this.filterMask = Integer.highestOneBit((int) bits) - 1;
        Arrays.setAll(heads, words -> new BitSet());
    }

    /** The places of each span that has words. The place with the most similar context comes first. */
    public static Map<TextSpan, List<Occurrence>> of(TextPair texts, List<TextSpan> spans) {
        Occurrences occurrences = new Occurrences(texts, spans.size());
        spans.forEach(occurrences::lookFor);
        occurrences.scan();
        Map<TextSpan, List<Occurrence>> found = new HashMap<>();
        occurrences.needles.forEach((span, needle) -> found.put(span, occurrences.ranked(needle)));
        return found;
    }

    private void lookFor(TextSpan span) {
        int from = oldText.firstEndingAfter(span.start());
        int to = oldText.firstStartingAt(span.end());
        if (from >= to || needles.containsKey(span)) {
            return;
        }
        Needle needle = new Needle(from, to, new ArrayList<>());
        int words = Math.min(needle.length(), LONGEST_HEAD);
        long head = head(oldText, from, from + words);
        List<Needle> alike = needlesByHead.computeIfAbsent(head, key -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            alike.add(needle);
            needles.put(span, needle);
            heads[words].set(filterBit(head));
        }
    }

    private void scan() {
        for (int token = 0; !needles.isEmpty() && token < newText.size(); token++) {
            long head = SEED;
            int most = Math.min(LONGEST_HEAD, newText.size() - token);
            for (int words = 1; words <= most; words++) {
                head = extended(head, newText.code(token + words - 1));
                if (heads[words].get(filterBit(head))) {
                    note(needlesByHead.getOrDefault(head, List.of()), token);
                }
            }
        }
    }

    /** Records a token where some spans may begin. Spans with enough places are no longer searched for. */
    private void note(List<Needle> alike, int token) {
        for (int i = alike.size() - 1; i >= 0; i--) {
            Needle needle = alike.get(i);
            if (standsAt(needle, token)) {
                needle.places().add(token);
                if (needle.places().size() == MOST_PLACES) {
                    alike.remove(i);
                }
            }
        }
    }

    private boolean standsAt(Needle needle, int token) {
        if (token + needle.length() > newText.size()) {
            return false;
        }
        for (int i = 0; i < needle.length(); i++) {
            if (oldText.code(needle.fromToken() + i) != newText.code(token + i)) {
                return false;
            }
        }
        return true;
    }

    private List<Occurrence> ranked(Needle needle) {
        int before = known(needle.fromToken() - 1, -1);
        int after = known(needle.toToken(), 1);
        List<Occurrence> ranked = new ArrayList<>();
        for (int token : needle.places()) {
            int end = token + needle.length();
            int same = same(needle.fromToken() - 1, token - 1, -1, before) + same(needle.toToken(), end, 1, after);
            ranked.add(new Occurrence(new TextSpan(newText.start(token), newText.end(end - 1)),
                    before + after == 0 ? 1 : (double) same / (before + after)));
        }
        ranked.sort(Comparator.comparingDouble(Occurrence::context).reversed());
        return ranked;
    }

    /** The number of known tokens in the context, counted from a token in one direction. */
    private int known(int oldToken, int direction) {
        int known = 0;
        while (known < CONTEXT_TOKENS && isKnown(oldToken + known * direction)) {
            known++;
        }
        return known;
    }

    /** The number of tokens that are the same in both texts, counted in one direction up to the first difference. */
    private int same(int oldToken, int newToken, int direction, int most) {
        int same = 0;
        while (same < most && same(oldToken + same * direction, newToken + same * direction)) {
            same++;
        }
        return same;
    }

    private boolean isKnown(int oldToken) {
        return oldToken >= 0 && oldToken < oldText.size()
                && oldText.text().charAt(oldText.start(oldToken)) != TokenText.UNKNOWN;
    }

    private boolean same(int oldToken, int newToken) {
        return newToken >= 0 && newToken < newText.size() && oldText.code(oldToken) == newText.code(newToken);
    }

    /** The hash of a few tokens. */
    private static long head(TokenText text, int from, int to) {
        long head = SEED;
        for (int token = from; token < to; token++) {
            head = extended(head, text.code(token));
        }
        return head;
    }

    private static long extended(long head, int code) {
        return head * BASE + code;
    }

    private int filterBit(long head) {
        return (int) ((head ^ head >>> 32) * BASE >>> 32) & filterMask;
    }
}
