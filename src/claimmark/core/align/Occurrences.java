package claimmark.core.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.TextSpan;

/**
 * Finds all places of a new text that have the words of spans of an old one, for all spans in one pass: a lookup of
 * their first words (Karp and Rabin 1987), and a comparison where that succeeds. Bounded: of spans that begin alike
 * only some are looked for, and of the places of one span only the first are kept.
 */
public final class Occurrences {

    private static final int MOST_PLACES = 64;
    private static final int MOST_ALIKE = 32;
    private static final int CONTEXT_TOKENS = 16;
    private static final int FILTER_BITS = 1 << 16;

    private final TokenText oldText;
    private final TokenText newText;
    private final Map<Long, List<Needle>> needlesByHead = new HashMap<>();
    private final Map<TextSpan, Needle> needles = new LinkedHashMap<>();
    private final BitSet heads = new BitSet(FILTER_BITS);

    /** The tokens of a span, and where they were found, as first tokens in the new text. */
    private record Needle(int fromToken, int toToken, List<Integer> places) {
    }

    private Occurrences(TokenText oldText, TokenText newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    /** The places of each span that has words, the one in the likest context first. */
    public static Map<TextSpan, List<Occurrence>> of(TokenText oldText, TokenText newText, List<TextSpan> spans) {
        Occurrences occurrences = new Occurrences(oldText, newText);
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
        long head = head(oldText, from, to);
        List<Needle> alike = needlesByHead.computeIfAbsent(head, key -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            alike.add(needle);
            needles.put(span, needle);
            heads.set(filterBit(head));
        }
    }

    private void scan() {
        for (int token = 0; !needles.isEmpty() && token < newText.size(); token++) {
            for (int width = 1; width <= 2; width++) {
                long head = head(newText, token, Math.min(newText.size(), token + width));
                if (heads.get(filterBit(head))) {
                    note(needlesByHead.getOrDefault(head, List.of()), token);
                }
            }
        }
    }

    private void note(List<Needle> alike, int token) {
        for (Needle needle : alike) {
            if (needle.places().size() < MOST_PLACES && standsAt(needle, token)) {
                needle.places().add(token);
            }
        }
    }

    private boolean standsAt(Needle needle, int token) {
        int length = needle.toToken() - needle.fromToken();
        if (token + length > newText.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (oldText.code(needle.fromToken() + i) != newText.code(token + i)) {
                return false;
            }
        }
        return true;
    }

    private List<Occurrence> ranked(Needle needle) {
        List<Occurrence> ranked = new ArrayList<>();
        for (int token : needle.places()) {
            int end = token + needle.toToken() - needle.fromToken();
            TextSpan span = new TextSpan(newText.start(token), newText.end(end - 1));
            ranked.add(new Occurrence(span, context(needle, token, end)));
        }
        ranked.sort(Comparator.comparingDouble(Occurrence::context).reversed());
        return ranked;
    }

    private double context(Needle needle, int token, int end) {
        int known = 0;
        int same = 0;
        boolean sameSoFar = true;
        for (int i = 1; i <= CONTEXT_TOKENS && isKnown(needle.fromToken() - i); i++) {
            sameSoFar &= same(needle.fromToken() - i, token - i);
            same += sameSoFar ? 1 : 0;
            known++;
        }
        sameSoFar = true;
        for (int i = 0; i < CONTEXT_TOKENS && isKnown(needle.toToken() + i); i++) {
            sameSoFar &= same(needle.toToken() + i, end + i);
            same += sameSoFar ? 1 : 0;
            known++;
        }
        return known == 0 ? 1 : (double) same / known;
    }

    private boolean isKnown(int oldToken) {
        return oldToken >= 0 && oldToken < oldText.size()
                && oldText.text().charAt(oldText.start(oldToken)) != TokenText.UNKNOWN;
    }

    private boolean same(int oldToken, int newToken) {
        return newToken >= 0 && newToken < newText.size() && oldText.code(oldToken) == newText.code(newToken);
    }

    /** One or two tokens as a number; which of the two shows in its sign. */
    private static long head(TokenText text, int from, int to) {
        long first = text.code(from);
        return to - from < 2 ? first & 0xFFFFFFFFL : first << 32 ^ text.code(from + 1) & 0xFFFFFFFFL | Long.MIN_VALUE;
    }

    private static int filterBit(long head) {
        return (int) ((head ^ head >>> 32) * 0x9E3779B1L >>> 8) & FILTER_BITS - 1;
    }
}
