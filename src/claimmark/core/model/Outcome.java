package claimmark.core.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the verdicts on an annotation come to. This is the only definition: whatever shows, counts or searches outcomes
 * asks for it.
 */
public sealed interface Outcome {

    /** Nobody has given a verdict. */
    record Unrated() implements Outcome {
    }

    /**
     * All who gave a verdict gave the same number on the same scale.
     *
     * @param verdicts at least one
     */
    record Agreed(List<Verdict> verdicts) implements Outcome {
        public Agreed {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * The verdicts differ, and nobody has decided between them.
     *
     * @param verdicts at least two
     */
    record Split(List<Verdict> verdicts) implements Outcome {
        public Split {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** A verdict decides, whatever others found; of several that would, the one given last. */
    record Adjudicated(Verdict verdict) implements Outcome {
    }

    /** What these verdicts, at most one of each reviewer, come to. */
    static Outcome of(List<Verdict> verdicts) {
        Optional<Verdict> decided = verdicts.stream().filter(Verdict::adjudicates)
                .max(Comparator.comparing(Verdict::date).thenComparing(Verdict::author));
        if (decided.isPresent()) {
            return new Adjudicated(decided.get());
        }
        if (verdicts.isEmpty()) {
            return new Unrated();
        }
        return verdicts.stream().allMatch(verdicts.get(0)::isSameRating) ? new Agreed(verdicts) : new Split(verdicts);
    }

    /** The verdicts that it rests on: all of them, but only the deciding one when somebody decided. */
    default List<Verdict> restsOn() {
        if (this instanceof Agreed agreed) {
            return agreed.verdicts();
        }
        if (this instanceof Split split) {
            return split.verdicts();
        }
        return this instanceof Adjudicated adjudicated ? List.of(adjudicated.verdict()) : List.of();
    }

    /** The verdict that stands for the whole, the first of those that agree; empty when there is none. */
    default Optional<Verdict> rating() {
        return this instanceof Split ? Optional.empty() : restsOn().stream().findFirst();
    }

    /** Whether nobody needs to be asked any more. */
    default boolean isSettled() {
        return !(this instanceof Unrated || this instanceof Split);
    }
}
