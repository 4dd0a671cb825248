package claimmark.core.recovery;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * A text and what many small replacements make of it, without copying the text for each. Offsets are UTF-16 units. Not
 * thread-safe.
 */
final class ComposedText {

    private final String base;
    /** What was replaced, in the order of the text; no two touch. */
    private final List<Region> regions = new ArrayList<>();

    /** A part of the base, and what stands there now. */
    private static final class Region {
        private final int from;
        private final int to;
        private final StringBuilder text;

        Region(int from, int to, StringBuilder text) {
            this.from = from;
            this.to = to;
            this.text = text;
        }

        int growth() {
            return text.length() - (to - from);
        }
    }

    ComposedText(String base) {
        this.base = base;
    }

    /** Makes a replacement; does nothing, and returns false, when the removed words do not stand there. */
    boolean replace(TextReplacement replacement) {
        int growth = 0;
        int first = 0;
        while (first < regions.size() && end(regions.get(first), growth) < replacement.offset()) {
            growth += regions.get(first).growth();
            first++;
        }
        int before = growth;
        int last = first;
        while (last < regions.size() && regions.get(last).from + growth <= replacement.removedEnd()) {
            growth += regions.get(last).growth();
            last++;
        }
        int from = Math.min(first < last ? regions.get(first).from : Integer.MAX_VALUE, replacement.offset() - before);
        int to = Math.max(first < last ? regions.get(last - 1).to : 0, replacement.removedEnd() - growth);
        if (from < 0 || to > base.length() || to < from) {
            return false;
        }
        StringBuilder text = now(from, to, regions.subList(first, last));
        int offset = replacement.offset() - before - from;
        int end = offset + replacement.removed().length();
        if (end > text.length() || !text.substring(offset, end).equals(replacement.removed())) {
            return false;
        }
        text.replace(offset, end, replacement.inserted());
        List<Region> touched = regions.subList(first, last);
        touched.clear();
        touched.add(new Region(from, to, text));
        return true;
    }

    private static int end(Region region, int growth) {
        return region.from + growth + region.text.length();
    }

    /** What stands now where {@code from} to {@code to} of the base stood. One region alone is used on, not copied. */
    private StringBuilder now(int from, int to, List<Region> within) {
        if (within.size() == 1 && within.get(0).from == from && within.get(0).to == to) {
            return within.get(0).text;
        }
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Region region : within) {
            text.append(base, at, region.from).append(region.text);
            at = region.to;
        }
        return text.append(base, at, to);
    }

    /** What stood at this place of the base. */
    String before(TextSpan span) {
        return span.of(base);
    }

    /** Where the text differs from the base, in the order of the text. */
    List<Difference> differences() {
        return regions.stream()
                .map(region -> Difference.between(base, new TextSpan(region.from, region.to), region.text.toString()))
                .filter(difference -> !difference.isNone()).toList();
    }

    /** The text as it is now. */
    String text() {
        return regions.isEmpty() ? base : now(0, base.length(), regions).toString();
    }
}
