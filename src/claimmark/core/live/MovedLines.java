package claimmark.core.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Tells where the lines of a replaced passage stand in its replacement, as after Move TextLines or sorting. A line that
 * stands once in each is the same line, and equal lines next to such lines are too (Heckel 1978). Linear in the texts.
 * Offsets count in the removed text and in the inserted text, in UTF-16 units.
 */
final class MovedLines {

    private static final int NONE = -1;

    private final TextLines before;
    private final TextLines after;
    /** The new index of each old line, or {@link #NONE}. */
    private final int[] indexAfter;

    private MovedLines(TextLines before, TextLines after) {
        this.before = before;
        this.after = after;
        indexAfter = new int[before.size()];
        Arrays.fill(indexAfter, NONE);
    }

    static MovedLines of(TextReplacement edit) {
        TextLines before = TextLines.of(edit.removed());
        TextLines after = TextLines.of(edit.inserted());
        MovedLines moved = new MovedLines(before, after);
        if (before.size() > 1 && after.size() > 1) {
            moved.match();
        }
        return moved;
    }

    /** Whether the edit does nothing but put lines in another order. */
    static boolean isReordering(TextReplacement edit) {
        if (edit.growth() != 0 || TextLines.endOfFirst(edit.removed()) == edit.removed().length()) {
            return false;
        }
        Map<String, Integer> counts = new HashMap<>();
        TextLines.of(edit.removed()).contents().forEach(line -> counts.merge(line, 1, Integer::sum));
        return TextLines.of(edit.inserted()).contents().stream()
                .allMatch(line -> counts.merge(line, -1, Integer::sum) >= 0);
    }

    private void match() {
        boolean[] taken = new boolean[after.size()];
        Map<String, Integer> oldLines = before.onlyIndexes();
        Map<String, Integer> newLines = after.onlyIndexes();
        oldLines.forEach((content, old) -> {
            int now = newLines.getOrDefault(content, NONE);
            if (old != NONE && now != NONE) {
                join(old, now, taken);
            }
        });
        for (int old = 0; old + 1 < before.size(); old++) {
            joinNext(old, 1, taken);
        }
        for (int old = before.size() - 1; old > 0; old--) {
            joinNext(old, -1, taken);
        }
    }

    private void joinNext(int old, int step, boolean[] taken) {
        int next = old + step;
        int now = indexAfter[old] + step;
        if (indexAfter[old] != NONE && indexAfter[next] == NONE && now >= 0 && now < after.size() && !taken[now]
                && before.content(next).equals(after.content(now))) {
            join(next, now, taken);
        }
    }

    private void join(int old, int now, boolean[] taken) {
        indexAfter[old] = now;
        taken[now] = true;
    }

    /** Where a span of the removed text stands in the inserted text; empty when its lines did not stay together. */
    Optional<TextSpan> place(TextSpan span) {
        int first = before.indexAt(span.start());
        int last = span.isEmpty() ? first : before.indexAt(span.end() - 1);
        for (int line = first; line <= last; line++) {
            if (indexAfter[line] == NONE || indexAfter[line] - indexAfter[first] != line - first) {
                return Optional.empty();
            }
        }
        int start = after.start(indexAfter[first]) + span.start() - before.start(first);
        int end = after.start(indexAfter[last]) + span.end() - before.start(last);
        int limit = after.end(indexAfter[last]);
        return Optional.of(new TextSpan(Math.min(start, limit), Math.min(end, limit)));
    }

    /** The lines of a text, without what ends them. The text after the last line end is a line, too. */
    private record TextLines(String text, int[] starts, int[] ends) {

        static TextLines of(String text) {
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            int at = 0;
            while (at <= text.length()) {
                int end = endOfFirst(text, at);
                starts.add(at);
                ends.add(end);
                at = end + (text.startsWith("\r\n", end) ? 2 : 1);
            }
            return new TextLines(text, starts.stream().mapToInt(Integer::intValue).toArray(),
                    ends.stream().mapToInt(Integer::intValue).toArray());
        }

        static int endOfFirst(String text) {
            return endOfFirst(text, 0);
        }

        private static int endOfFirst(String text, int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        int size() {
            return starts.length;
        }

        int start(int line) {
            return starts[line];
        }

        int end(int line) {
            return ends[line];
        }

        String content(int line) {
            return text.substring(starts[line], ends[line]);
        }

        List<String> contents() {
            List<String> contents = new ArrayList<>();
            for (int line = 0; line < size(); line++) {
                contents.add(content(line));
            }
            return contents;
        }

        /** The index of each line that stands here once, and {@link #NONE} for each that stands here more often. */
        Map<String, Integer> onlyIndexes() {
            Map<String, Integer> indexes = new HashMap<>();
            for (int line = 0; line < size(); line++) {
                indexes.merge(content(line), line, (one, other) -> NONE);
            }
            return indexes;
        }

        int indexAt(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found : -found - 2;
        }
    }
}
