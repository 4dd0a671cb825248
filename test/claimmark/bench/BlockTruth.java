package claimmark.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which blocks of a page belong to its gold body. Blocks whose words stand in the gold text as they are form
 * candidates; the heaviest chain of them that runs in the same order in both is taken; long blocks left over are
 * judged by the share of their four-word shingles that the gold text has.
 */
final class BlockTruth {

    private static final int SHINGLE = 4;
    private static final int MAXIMUM_PLACES = 20;

    private BlockTruth() {
    }

    private record Candidate(int block, int start, int end) {
    }

    /** For each block whether it belongs to the gold body. */
    static boolean[] of(List<String> blocks, String gold) {
        List<String> goldTokens = tokens(gold);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < goldTokens.size(); i++) {
            places.computeIfAbsent(goldTokens.get(i), key -> new ArrayList<>()).add(i);
        }
        List<List<String>> blockTokens = blocks.stream().map(BlockTruth::tokens).toList();
        boolean[] inBody = heaviestChain(candidates(blockTokens, goldTokens, places), blocks.size(), goldTokens.size());
        Set<List<String>> shingles = shingles(goldTokens);
        for (int i = 0; i < inBody.length; i++) {
            List<String> words = blockTokens.get(i);
            if (!inBody[i] && words.size() >= 8) {
                Set<List<String>> own = shingles(words);
                long shared = own.stream().filter(shingles::contains).count();
                inBody[i] = shared > 0.7 * own.size() && !isRepeated(blockTokens, inBody, i);
            }
        }
        return inBody;
    }

    private static boolean isRepeated(List<List<String>> blockTokens, boolean[] inBody, int block) {
        for (int i = 0; i < inBody.length; i++) {
            if (i != block && inBody[i] && blockTokens.get(i).equals(blockTokens.get(block))) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> candidates(List<List<String>> blocks, List<String> gold,
            Map<String, List<Integer>> places) {
        List<Candidate> candidates = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            List<String> words = blocks.get(block);
            int found = 0;
            List<Integer> starts = words.isEmpty() ? List.of() : places.getOrDefault(words.get(0), List.of());
            for (int start : starts) {
                int end = start + words.size();
                if (end <= gold.size() && gold.subList(start, end).equals(words) && found++ < MAXIMUM_PLACES) {
                    candidates.add(new Candidate(block, start, end));
                }
            }
        }
        return candidates;
    }

    /** Weight is squared-ish in length, so that one long block outweighs many scattered words. */
    private static boolean[] heaviestChain(List<Candidate> candidates, int blocks, int goldLength) {
        double[] best = new double[goldLength + 2];
        int[] bestCandidate = new int[goldLength + 2];
        Arrays.fill(bestCandidate, -1);
        double[] weight = new double[candidates.size()];
        int[] previous = new int[candidates.size()];
        int i = 0;
        while (i < candidates.size()) {
            int from = i;
            for (; i < candidates.size() && candidates.get(i).block == candidates.get(from).block; i++) {
                Candidate candidate = candidates.get(i);
                int length = candidate.end - candidate.start;
                int before = prefixMaximum(best, candidate.start);
                previous[i] = before < 0 ? -1 : bestCandidate[before];
                double adjacent = previous[i] >= 0 && candidates.get(previous[i]).end == candidate.start ? 0.5 : 0;
                weight[i] = (before < 0 ? 0 : best[before]) + length - 0.2 + adjacent;
            }
            for (int j = from; j < i; j++) {
                raise(best, bestCandidate, candidates.get(j).end, weight[j], j);
            }
        }
        boolean[] inBody = new boolean[blocks];
        int last = prefixMaximum(best, goldLength);
        for (int j = last < 0 ? -1 : bestCandidate[last]; j >= 0; j = previous[j]) {
            inBody[candidates.get(j).block] = true;
        }
        return inBody;
    }

    private static int prefixMaximum(double[] best, int end) {
        int place = -1;
        for (int i = end + 1; i > 0; i -= i & -i) {
            if (best[i] > 0 && (place < 0 || best[i] >= best[place])) {
                place = i;
            }
        }
        return place;
    }

    private static void raise(double[] best, int[] bestCandidate, int end, double weight, int candidate) {
        for (int i = end + 1; i < best.length; i += i & -i) {
            if (weight > best[i]) {
                best[i] = weight;
                bestCandidate[i] = candidate;
            }
        }
    }

    private static Set<List<String>> shingles(List<String> tokens) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
            shingles.add(List.copyOf(tokens.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** Runs of letters and digits, as the scorer counts them. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
