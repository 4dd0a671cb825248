package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.TextSpan;

/**
 * Tells which stretches of a text occur in it more than once. A stretch also counts as repeated when its first units
 * occur very often; this keeps the time linear in the sizes of the text and of the stretches.
 */
final class Repetitions {

    /** The number of units by which stretches are looked up, with rolling hashes (Karp and Rabin 1987). */
    private static final int HEAD = 32;
    private static final int MOST_PLACES = 64;
    private static final int FILTER_BITS = 1 << 16;
    private static final int BASE = 31;
    private static final int DROP_FACTOR = dropFactor();

    private final String text;
    private final BitSet repeated = new BitSet();
    private final Map<Integer, List<Sought>> soughtByHead = new HashMap<>();
    private final BitSet heads = new BitSet(FILTER_BITS);

    /** A stretch, and the number of other places at which its first units were found so far. */
    private static final class Sought {
        private final int index;
        private final TextSpan stretch;
        private int places;

        Sought(int index, TextSpan stretch) {
            this.index = index;
            this.stretch = stretch;
        }
    }

    private Repetitions(String text) {
        this.text = text;
    }

    /** Whether a stretch is repeated. An empty stretch is not. */
    static boolean isRepeated(String text, TextSpan stretch) {
        if (stretch.length() == 0) {
            return false;
        }
        Sought sought = new Sought(0, stretch);
        String head = text.substring(stretch.start(), Math.min(stretch.end(), stretch.start() + HEAD));
        int place = text.indexOf(head);
        while (place >= 0 && !isFoundAt(text, sought, place)) {
            place = text.indexOf(head, place + 1);
        }
        return place >= 0;
    }

    /** The indices of the repeated stretches, found in one pass over the text. */
    static BitSet of(String text, List<TextSpan> stretches) {
        Repetitions repetitions = new Repetitions(text);
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
        soughtByHead.computeIfAbsent(hash, key -> new ArrayList<>()).add(new Sought(index, stretch));
        heads.set(filterBit(hash));
    }

    private void scan() {
        int hash = 0;
        for (int i = 0; i < text.length() && !soughtByHead.isEmpty(); i++) {
            hash = hash * BASE + text.charAt(i) - (i < HEAD ? 0 : DROP_FACTOR * text.charAt(i - HEAD));
            if (i >= HEAD - 1 && heads.get(filterBit(hash))) {
                note(hash, i - HEAD + 1);
            }
        }
    }

    private void note(int hash, int place) {
        List<Sought> sought = soughtByHead.get(hash);
        if (sought == null) {
            return;
        }
        sought.removeIf(one -> {
            boolean found = text.regionMatches(place, text, one.stretch.start(), HEAD) && isFoundAt(text, one, place);
            if (found) {
                repeated.set(one.index);
            }
            return found;
        });
        if (sought.isEmpty()) {
            soughtByHead.remove(hash);
        }
    }

    /**
     * Whether a place with the first units of a stretch proves that the stretch is repeated, or is one place too many.
     */
    private static boolean isFoundAt(String text, Sought sought, int place) {
        TextSpan stretch = sought.stretch;
        return place != stretch.start() && (++sought.places == MOST_PLACES
                || text.regionMatches(place, text, stretch.start(), stretch.length()));
    }

    private static int filterBit(int hash) {
        return (hash * 0x9E3779B1 >>> 16) & FILTER_BITS - 1;
    }

    private static int dropFactor() {
        int factor = 1;
        for (int i = 0; i < HEAD; i++) {
            factor *= BASE;
        }
        return factor;
    }
}
