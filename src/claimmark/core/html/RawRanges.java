package claimmark.core.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import claimmark.core.text.SourceChange;

/** All raw ranges of a page; few pages have any. */
record RawRanges(List<RawRange> ranges) {

    RawRanges {
        ranges = List.copyOf(ranges);
    }

    /** The range that a source offset lies in or at the end of. */
    Optional<RawRange> at(int offset) {
        return ranges.stream()
                .filter(range -> range.span().start() <= offset && offset <= range.span().end())
                .findFirst();
    }

    /** Whether every range is still ended only by its own end after the changes. */
    boolean hold(String source, List<SourceChange> changes) {
        return changes.stream().allMatch(change -> at(change.span().start()).map(range -> holds(source, range, changes))
                .orElse(true));
    }

    private static boolean holds(String source, RawRange range, List<SourceChange> changes) {
        StringBuilder content = new StringBuilder();
        int done = range.span().start();
        for (SourceChange change : changes) {
            if (range.span().contains(change.span()) || change.span().start() == range.span().end()) {
                content.append(source, done, change.span().start()).append(change.replacement());
                done = change.span().end();
            }
        }
        content.append(source, done, range.span().end()).append(range.terminator());
        String terminator = range.terminator();
        int found = content.toString().toLowerCase(Locale.ROOT).indexOf(terminator);
        return terminator.isEmpty() || found == content.length() - terminator.length();
    }
}
