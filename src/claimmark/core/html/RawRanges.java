package claimmark.core.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import claimmark.core.text.SourceChange;

/**
 * All raw ranges of a page. Most pages have none.
 *
 * @param ranges the ranges, in the order of the source
 */
record RawRanges(List<RawRange> ranges) {

    RawRanges {
        ranges = ranges.stream().sorted(Comparator.comparing(RawRange::span)).toList();
    }

    /** The range that contains a source offset or ends at it. */
    Optional<RawRange> at(int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RawRange range = ranges.get(middle);
            if (range.span().end() < offset) {
                low = middle + 1;
            } else if (range.span().start() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether every range still ends at its own end after some changes, and not earlier.
     *
     * @param changes the changes, in the order of the source
     */
    boolean hold(String source, List<SourceChange> changes) {
        int next = 0;
        while (next < changes.size()) {
            Optional<RawRange> range = at(changes.get(next).span().start());
            int end = next + 1;
            while (range.isPresent() && end < changes.size() && range.equals(at(changes.get(end).span().start()))) {
                end++;
            }
            if (range.isPresent() && !holds(source, range.get(), changes.subList(next, end))) {
                return false;
            }
            next = end;
        }
        return true;
    }

    private static boolean holds(String source, RawRange range, List<SourceChange> changes) {
        StringBuilder content = new StringBuilder();
        int done = range.span().start();
        for (SourceChange change : changes) {
            content.append(source, done, change.span().start()).append(change.replacement());
            done = change.span().end();
        }
        content.append(source, done, range.span().end()).append(range.terminator());
        String terminator = range.terminator();
        int found = content.toString().toLowerCase(Locale.ROOT).indexOf(terminator);
        return terminator.isEmpty() || found == content.length() - terminator.length();
    }
}
