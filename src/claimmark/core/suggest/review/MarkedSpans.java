package claimmark.core.suggest.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/** Where a review has annotations, and of which kinds. */
public final class MarkedSpans {

    private final Set<TextSpan> all = new HashSet<>();
    private final Map<AnnotationKind, OfKind> byKind = new EnumMap<>(AnnotationKind.class);

    /** The spans of a kind in order, and for each the furthest end of those up to it. */
    private static final class OfKind {

        private final List<TextSpan> spans = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        boolean overlaps(TextSpan span) {
            if (ends.size() < spans.size()) {
                sort();
            }
            int place = Collections.binarySearch(spans, new TextSpan(span.end(), Integer.MAX_VALUE));
            int before = (place < 0 ? -place - 1 : place) - 1;
            return before >= 0 && ends.get(before) > span.start();
        }

        private void sort() {
            Collections.sort(spans);
            ends.clear();
            int furthest = 0;
            for (TextSpan each : spans) {
                furthest = Math.max(furthest, each.end());
                ends.add(furthest);
            }
        }
    }

    /** Adds an annotation. */
    public void add(AnnotationKind kind, TextSpan span) {
        all.add(span);
        OfKind ofKind = byKind.computeIfAbsent(kind, key -> new OfKind());
        ofKind.spans.add(span);
        ofKind.ends.clear();
    }

    /** Whether the words are marked as this kind, in part or whole, or marked as they are as another kind. */
    boolean covers(AnnotationKind kind, TextSpan span) {
        return all.contains(span) || byKind.containsKey(kind) && byKind.get(kind).overlaps(span);
    }
}
