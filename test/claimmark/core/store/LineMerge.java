package claimmark.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges two descendants of a text line by line as Git does: changes of both sides that overlap, or that have no
 * unchanged line between them, conflict.
 */
final class LineMerge {

    private LineMerge() {
    }

    /** A replacement of the base's lines {@code from} to {@code to}. */
    private record Hunk(int from, int to, List<String> lines) {
    }

    /** The merged text; empty when there is a conflict. */
    static Optional<String> merge(String base, String ours, String theirs) {
        List<String> lines = base.lines().toList();
        List<Hunk> hunks = new ArrayList<>(hunks(lines, ours.lines().toList()));
        hunks.addAll(hunks(lines, theirs.lines().toList()));
        hunks.sort((a, b) -> Integer.compare(a.from, b.from));
        StringBuilder merged = new StringBuilder();
        int done = 0;
        for (Hunk hunk : hunks) {
            if (hunk.from <= done && done > 0) {
                return Optional.empty();
            }
            lines.subList(done, hunk.from).forEach(line -> merged.append(line).append('\n'));
            hunk.lines.forEach(line -> merged.append(line).append('\n'));
            done = hunk.to;
        }
        lines.subList(done, lines.size()).forEach(line -> merged.append(line).append('\n'));
        return Optional.of(merged.toString());
    }

    private static List<Hunk> hunks(List<String> from, List<String> to) {
        int[][] common = commonLengths(from, to);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            int startI = i;
            int startJ = j;
            while ((i < from.size() || j < to.size()) && !isCommon(from, to, i, j)) {
                if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > startI || j > startJ) {
                hunks.add(new Hunk(startI, i, to.subList(startJ, j)));
            }
            for (; isCommon(from, to, i, j); i++) {
                j++;
            }
        }
        return hunks;
    }

    private static boolean isCommon(List<String> from, List<String> to, int i, int j) {
        return i < from.size() && j < to.size() && from.get(i).equals(to.get(j));
    }

    private static int[][] commonLengths(List<String> from, List<String> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
