package claimmark.core.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Chooses those runs that keep their order in both texts and hold the most tokens. This is the longest increasing
 * subsequence (Hunt and Szymanski 1977), weighted, computed with prefix maxima (Fenwick 1994). It takes O(r log r) for
 * r runs.
 */
final class HeaviestChain {

    private final List<TokenRun> runs;
    private final int[] ranks;
    private final long[] weights;
    private final int[] previous;
    /** The last run of the heaviest chain, by its rank in the new text. */
    private final int[] best;

    private HeaviestChain(List<TokenRun> found) {
        this.runs = new ArrayList<>(found);
        runs.sort(Comparator.comparingInt(TokenRun::oldToken)
                .thenComparing(TokenRun::newToken, Comparator.reverseOrder()));
        int[] newTokens = runs.stream().mapToInt(TokenRun::newToken).sorted().distinct().toArray();
        this.ranks = runs.stream().mapToInt(run -> Arrays.binarySearch(newTokens, run.newToken())).toArray();
        this.weights = new long[runs.size()];
        this.previous = new int[runs.size()];
        this.best = new int[newTokens.length + 1];
        Arrays.fill(best, -1);
    }

    /** The chain in order. Where two of its runs overlap, the later one is cut. */
    static List<TokenRun> of(List<TokenRun> runs) {
        return runs.size() < 2 ? runs : new HeaviestChain(runs).choose();
    }

    private List<TokenRun> choose() {
        int last = -1;
        for (int i = 0; i < runs.size(); i++) {
            previous[i] = heaviestBelow(ranks[i]);
            weights[i] = runs.get(i).length() + (previous[i] < 0 ? 0 : weights[previous[i]]);
            enter(i);
            last = last < 0 || weights[i] > weights[last] ? i : last;
        }
        Deque<TokenRun> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.addFirst(runs.get(i));
        }
        return withoutOverlaps(chain);
    }

    private int heaviestBelow(int rank) {
        int heaviest = -1;
        for (int i = rank; i > 0; i -= i & -i) {
            heaviest = heavier(heaviest, best[i]);
        }
        return heaviest;
    }

    private void enter(int run) {
        for (int i = ranks[run] + 1; i < best.length; i += i & -i) {
            best[i] = heavier(best[i], run);
        }
    }

    private int heavier(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return weights[other] > weights[one] ? other : one;
    }

    private static List<TokenRun> withoutOverlaps(Iterable<TokenRun> chain) {
        List<TokenRun> apart = new ArrayList<>();
        int oldEnd = 0;
        int newEnd = 0;
        for (TokenRun run : chain) {
            TokenRun rest = run.withoutFirst(Math.max(0, Math.max(oldEnd - run.oldToken(), newEnd - run.newToken())));
            if (rest.length() > 0) {
                apart.add(rest);
                oldEnd = rest.oldEnd();
                newEnd = rest.newEnd();
            }
        }
        return apart;
    }
}
