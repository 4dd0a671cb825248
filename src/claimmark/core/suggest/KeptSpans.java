package claimmark.core.suggest;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/** The places that suggestions were kept at so far, by kind. Places of one kind do not overlap. */
final class KeptSpans {

    private final Map<AnnotationKind, NavigableSet<TextSpan>> byKind = new EnumMap<>(AnnotationKind.class);

    /** Keeps the place of a suggestion, unless one of its kind overlaps it. */
    boolean keep(Suggestion suggestion) {
        NavigableSet<TextSpan> kept = byKind.computeIfAbsent(suggestion.kind(), kind -> new TreeSet<>());
        TextSpan span = suggestion.span();
        @Nullable TextSpan before = kept.floor(span);
        @Nullable TextSpan after = kept.ceiling(span);
        boolean free = (before == null || isApart(before, span)) && (after == null || isApart(span, after));
        return free && kept.add(span);
    }

    /** Empty spans, where something is missing, may touch others but not stand in them twice. */
    private static boolean isApart(TextSpan first, TextSpan second) {
        return first.end() <= second.start() && !first.equals(second);
    }
}
