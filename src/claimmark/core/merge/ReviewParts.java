package claimmark.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.text.Sha256;

/** Merges what a review has besides its annotations. */
final class ReviewParts {

    private static final int SHORT_HASH = 8;
    /** What is added to an id that a file has twice. */
    private static final String REPEATED = "#";

    private ReviewParts() {
    }

    /** All reviewers of both. Nobody is left out: an annotation of the other copy may mention the person. */
    static List<Reviewer> reviewers(Optional<Review> base, Review ours, Review theirs) {
        Map<String, Reviewer> before = byId(base.map(Review::reviewers).orElse(List.of()), Reviewer::id);
        Map<String, Reviewer> merged = byId(ours.reviewers(), Reviewer::id);
        theirs.reviewers().forEach(their -> merged.merge(their.id(), their,
                (our, other) -> merge(Optional.ofNullable(before.get(our.id())), our, other)));
        return List.copyOf(merged.values());
    }

    private static Reviewer merge(Optional<Reviewer> base, Reviewer ours, Reviewer theirs) {
        String name = ThreeWay.choose(base.map(Reviewer::name), ours.name(), theirs.name());
        return new Reviewer(ours.id(), name,
                ForeignMerge.merge(base.map(Reviewer::foreign), ours.foreign(), theirs.foreign()));
    }

    /** All scales of both. If both changed one, the other version is kept under an id of its own. */
    static List<RatingScale> ratingScales(Optional<Review> base, Review ours, Review theirs) {
        Map<String, RatingScale> before = byId(base.map(Review::ratingScales).orElse(List.of()), RatingScale::id);
        Map<String, RatingScale> one = byId(ours.ratingScales(), RatingScale::id);
        Map<String, RatingScale> two = byId(theirs.ratingScales(), RatingScale::id);
        List<RatingScale> merged = new ArrayList<>();
        for (String id : ids(before, one, two)) {
            Optional<RatingScale> old = Optional.ofNullable(before.get(id));
            Optional<RatingScale> first = Optional.ofNullable(one.get(id)).or(() -> Optional.ofNullable(two.get(id)));
            Optional<RatingScale> second = Optional.ofNullable(two.get(id)).or(() -> first);
            if (first.isPresent() && second.isPresent()) {
                RatingScale chosen = ThreeWay.choose(old, first.get(), second.get());
                merged.add(chosen);
                RatingScale other = chosen.equals(first.get()) ? second.get() : first.get();
                if (!other.equals(chosen) && old.filter(other::equals).isEmpty()) {
                    merged.add(new RatingScale(chosen.id() + "-" + Sha256.of(other.toString()).substring(0, SHORT_HASH),
                            other.name(), other.worstRating(), other.bestRating(), other.values(), other.foreign()));
                }
            }
        }
        return merged;
    }

    /** The labels of both, without those that one took away. Equal ones both stay: one may be taken away elsewhere. */
    static List<BlockLabel> structure(Optional<Review> base, Review ours, Review theirs) {
        Map<String, BlockLabel> before = byId(base.map(Review::structure).orElse(List.of()), BlockLabel::id);
        Map<String, BlockLabel> one = byId(ours.structure(), BlockLabel::id);
        Map<String, BlockLabel> two = byId(theirs.structure(), BlockLabel::id);
        List<BlockLabel> merged = new ArrayList<>();
        for (String id : new TreeSet<>(ids(before, one, two))) {
            Optional<BlockLabel> old = Optional.ofNullable(before.get(id));
            Optional<BlockLabel> first = Optional.ofNullable(one.get(id));
            Optional<BlockLabel> second = Optional.ofNullable(two.get(id));
            Optional<BlockLabel> label = first.isPresent() && second.isPresent()
                    ? Optional.of(ThreeWay.choose(old, first.get(), second.get()))
                    : first.or(() -> second).filter(left -> old.filter(known -> isSame(known, left)).isEmpty());
            label.ifPresent(merged::add);
        }
        return List.copyOf(merged);
    }

    /** The dismissals of both, without those that one took back. */
    static List<Dismissal> dismissals(Optional<Review> base, Review ours, Review theirs) {
        Set<Dismissal> before = Set.copyOf(base.map(Review::dismissals).orElse(List.of()));
        Set<Dismissal> one = Set.copyOf(ours.dismissals());
        Set<Dismissal> two = Set.copyOf(theirs.dismissals());
        Set<Dismissal> all = new TreeSet<>(one);
        all.addAll(two);
        all.removeIf(dismissal -> !ThreeWay.isThere(before.contains(dismissal), one.contains(dismissal),
                two.contains(dismissal)));
        return List.copyOf(all);
    }

    /** Whether two labels say the same of the same words at the same place. */
    private static boolean isSame(BlockLabel one, BlockLabel other) {
        return one.role() == other.role() && one.target().quote().exact().equals(other.target().quote().exact())
                && one.target().position().equals(other.target().position()) && one.foreign().equals(other.foreign());
    }

    /** Those of the base first, then the new ones by id. */
    private static Set<String> ids(Map<String, ?> base, Map<String, ?> ours, Map<String, ?> theirs) {
        Set<String> added = new TreeSet<>(ours.keySet());
        added.addAll(theirs.keySet());
        Set<String> ids = new LinkedHashSet<>(base.keySet());
        ids.addAll(added);
        return ids;
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T item : items) {
            String free = id.apply(item);
            while (byId.containsKey(free)) {
                free += REPEATED;
            }
            byId.put(free, item);
        }
        return byId;
    }
}
