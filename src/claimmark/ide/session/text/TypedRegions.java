package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/** Keeps the parts of a text that were changed in one burst. They do not touch each other, and are in text order. */
final class TypedRegions {

    private final List<TypedRegion> regions = new ArrayList<>();

    /** Whether a place lies in one of the regions or at its borders. */
    boolean touches(int offset, int length) {
        int at = firstEndingFrom(offset);
        return at < regions.size() && regions.get(at).touches(offset, length);
    }

    /** Adds a change that replaced {@code length} units by {@code inserted} ones. It joins all regions it touches. */
    void changed(int offset, int length, int inserted) {
        int at = firstEndingFrom(offset);
        TypedRegion changed = new TypedRegion(offset, length, length);
        while (at < regions.size() && regions.get(at).touches(offset, length)) {
            changed = changed.joined(regions.remove(at));
        }
        regions.add(at, new TypedRegion(changed.start(), changed.lengthBefore(),
                changed.lengthNow() - length + inserted));
        for (int after = at + 1; after < regions.size(); after++) {
            TypedRegion shifted = regions.get(after);
            regions.set(after, new TypedRegion(shifted.start() - length + inserted, shifted.lengthBefore(),
                    shifted.lengthNow()));
        }
    }

    /** Searches from the end, because the next change is usually near the last one. */
    private int firstEndingFrom(int offset) {
        int at = regions.size();
        while (at > 0 && regions.get(at - 1).now().end() >= offset) {
            at--;
        }
        return at;
    }

    /** The span from the first region to the last, in the current text. */
    TextSpan now() {
        return regions.isEmpty() ? new TextSpan(0, 0)
                : new TextSpan(regions.get(0).start(), regions.get(regions.size() - 1).now().end());
    }

    /**
     * The changes that turn the text before the burst into the current text.
     *
     * @param words reads the current text
     */
    List<Difference> differences(Function<TextSpan, String> words) {
        List<Difference> differences = new ArrayList<>();
        int grown = 0;
        for (TypedRegion region : regions) {
            differences.add(new Difference(TextSpan.ofLength(region.start() - grown, region.lengthBefore()),
                    words.apply(region.now())));
            grown += region.lengthNow() - region.lengthBefore();
        }
        return differences;
    }
}
