package claimmark.core.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The common result of all verdicts on an annotation. This is the only definition of it: everything that shows, counts
 * or searches outcomes uses it.
 *
 * <pre>
 * if (annotation.outcome() instanceof Outcome.Split split) {
 *     show(split.verdicts());
 * }
 * </pre>
 */
public sealed interface Outcome {

    /** Nobody has given a verdict. */
    record Unrated() implements Outcome {
    }

    /**
     * All verdicts are the same step of the same scale.
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

    /** One verdict decides between the others. Of several deciding verdicts, the latest one counts. */
    record Adjudicated(Verdict verdict) implements Outcome {
    }

    /** The outcome of these verdicts. There must be at most one of each reviewer. */
    static Outcome of(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return new Unrated();
        }
        Optional<Verdict> decided = verdicts.stream().filter(Verdict::adjudicates)
                .max(Comparator.comparing(Verdict::date).thenComparing(Verdict::author));
        if (decided.isPresent()) {
            return new Adjudicated(decided.get());
        }
        boolean isOne = verdicts.stream().allMatch(one -> verdicts.stream().allMatch(one::isSameRating));
        return isOne ? new Agreed(verdicts) : new Split(verdicts);
    }

    /** The verdicts that determine the outcome: only the deciding verdict if there is one, otherwise all verdicts. */
    default List<Verdict> restsOn() {
        if (this instanceof Agreed agreed) {
            return agreed.verdicts();
        }
        if (this instanceof Split split) {
            return split.verdicts();
        }
        return this instanceof Adjudicated adjudicated ? List.of(adjudicated.verdict()) : List.of();
    }

    /** The deciding verdict, or the first of the agreeing ones; empty when the outcome is unrated or split. */
    default Optional<Verdict> rating() {
        return this instanceof Split ? Optional.empty() : restsOn().stream().findFirst();
    }

    /** Whether no further verdict is needed. */
    default boolean isSettled() {
        return !(this instanceof Unrated || this instanceof Split);
    }
}
