package claimmark.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import claimmark.core.text.TextSpan;

/**
 * Tells which stretches of a text occur in it more than once. A stretch also counts as repeated when its first units
 * occur very often; this keeps the time linear in the sizes of the text and of the stretches.
 */
final class Repetitions {

    /** The number of units by which stretches are looked up, with rolling hashes (Karp and Rabin 1987). */
    private static final int HEAD = 32;
    private static final int MOST_PLACES = 64;
    private static final int BASE = 31;
    private static final int DROP_FACTOR = dropFactor();
    private static final int FEWEST_CHAINS = 1 << 10;
    private static final int NONE = -1;

    private final String text;
    private final List<TextSpan> stretches;
    private final BitSet repeated = new BitSet();
    /** Where each stretch starts. In an array, since every stretch is met at its own place. */
    private final int[] starts;
    /** The hash of each stretch's first units. */
    private final int[] heads;
    /** How often the first units of each stretch were found at other places so far. */
    private final int[] places;
    /** The first stretch of each chain. A stretch is in the chain that its hash is mapped to, until it is found. */
    private final int[] chains;
    /** The stretch after each stretch in its chain. In arrays, since the scan asks at every unit of the text. */
    private final int[] next;
    private int sought;

    private Repetitions(String text, List<TextSpan> stretches) {
        this.text = text;
        this.stretches = stretches;
        starts = stretches.stream().mapToInt(TextSpan::start).toArray();
        heads = new int[stretches.size()];
        places = new int[stretches.size()];
        next = new int[stretches.size()];
        chains = new int[Math.max(FEWEST_CHAINS, Integer.highestOneBit(stretches.size()) * 8)];
        Arrays.fill(chains, NONE);
    }

    /** Whether a stretch is repeated. An empty stretch is not. */
    static boolean isRepeated(String text, TextSpan stretch) {
        if (stretch.length() == 0) {
            return false;
        }
        String head = text.substring(stretch.start(), Math.min(stretch.end(), stretch.start() + HEAD));
        int others = 0;
        for (int place = text.indexOf(head); place >= 0; place = text.indexOf(head, place + 1)) {
            if (place != stretch.start() && (++others == MOST_PLACES || stands(text, stretch, place))) {
                return true;
            }
        }
        return false;
    }

    /** The indices of the repeated stretches, found in one pass over the text. */
    static BitSet of(String text, List<TextSpan> stretches) {
        Repetitions repetitions = new Repetitions(text, stretches);
        for (int i = 0; i < stretches.size(); i++) {
            repetitions.lookFor(i, stretches.get(i));
        }
        repetitions.scan();
        return repetitions.repeated;
    }

    private void lookFor(int index, TextSpan stretch) {
        if (stretch.length() < HEAD) {
            repeated.set(index, isRepeated(text, stretch));
            return;
        }
        int hash = 0;
        for (int i = stretch.start(); i < stretch.start() + HEAD; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        heads[index] = hash;
        next[index] = chains[chain(hash)];
        chains[chain(hash)] = index;
        sought++;
    }

    /** Runs once over a long text, often before the JVM made it fast: so it asks no object at every unit. */
    private void scan() {
        char[] units = text.toCharArray();
        int[] first = chains;
        int hash = 0;
        for (int i = 0; i < units.length && sought > 0; i++) {
            hash = hash * BASE + units[i] - (i < HEAD ? 0 : DROP_FACTOR * units[i - HEAD]);
            if (i >= HEAD - 1 && first[chain(hash, first.length)] != NONE) {
                note(hash, i - HEAD + 1);
            }
        }
    }

    /** Notes that units with this hash stand at {@code place}. Stretches that are repeated leave their chain. */
    private void note(int hash, int place) {
        int chain = chain(hash);
        int last = NONE;
        for (int at = chains[chain]; at != NONE; at = next[at]) {
            if (heads[at] != hash || !isFoundAt(at, place)) {
                last = at;
                continue;
            }
            repeated.set(at);
            sought--;
            if (last == NONE) {
                chains[chain] = next[at];
            } else {
                next[last] = next[at];
            }
        }
    }

    /**
     * Whether a place with the first units of a stretch proves that the stretch is repeated, or is one place too many.
     */
    private boolean isFoundAt(int index, int place) {
        return place != starts[index] && text.regionMatches(place, text, starts[index], HEAD)
                && (++places[index] == MOST_PLACES || stands(text, stretches.get(index), place));
    }

    private static boolean stands(String text, TextSpan stretch, int place) {
        return text.regionMatches(place, text, stretch.start(), stretch.length());
    }

    private int chain(int hash) {
        return chain(hash, chains.length);
    }

    private static int chain(int hash, int count) {
        return (hash * 0x9E3779B1 >>> 8) & count - 1;
    }

    private static int dropFactor() {
        int factor = 1;
        for (int i = 0; i < HEAD; i++) {
            factor *= BASE;
        }
        return factor;
    }
}
