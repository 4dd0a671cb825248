package claimmark.ide.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import claimmark.core.desk.Assessment;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.form.FormPlace;

/**
 * What is decided in the card and not kept yet.
 *
 * @param scale what the verdict is on
 * @param value the verdict; empty while there is none
 * @param source the address that is to be cited; empty when none is
 */
record VerdictDraft(AnnotationKind kind, RatingScale scale, Optional<RatingValue> value, Status status,
        String source) {

    /** A new mark, of which nothing is decided. */
    static VerdictDraft of(AnnotationKind kind, RatingScale scale) {
        return new VerdictDraft(kind, scale, Optional.empty(), Status.OPEN, "");
    }

    /** An annotation as it is. */
    static VerdictDraft of(Annotation annotation, RatingScale scale, Optional<Verdict> own) {
        return new VerdictDraft(annotation.kind(), scale, own.map(scale::step),
                annotation.status(), "");
    }

    /** A step of the scale, and the digit that chooses it. */
    record Digit(int digit, RatingValue value) {
    }

    /** The steps from 1 on; 0 is the first that is neither good nor bad. Those beyond 9 have no digit. */
    List<Digit> digits() {
        if (!kind.needsVerdict()) {
            return List.of();
        }
        Optional<RatingValue> zero = scale.values().stream()
                .filter(step -> VerdictLook.of(step, scale) == VerdictLook.UNDETERMINED).findFirst();
        List<RatingValue> others = scale.values().stream().filter(step -> !zero.equals(Optional.of(step))).toList();
        return Stream.concat(
                IntStream.range(0, Math.min(9, others.size()))
                        .mapToObj(at -> new Digit(at + 1, others.get(at))),
                zero.stream().map(step -> new Digit(0, step))).toList();
    }

    /** The step with this digit; what was chosen before when there is none. */
    VerdictDraft choose(int digit) {
        return digits().stream().filter(each -> each.digit() == digit).findFirst()
                .map(each -> withValue(Optional.of(each.value()))).orElse(this);
    }

    /** The next step of the scale, or the one before; it does not begin again at the other end. */
    VerdictDraft step(int direction) {
        List<RatingValue> steps = digits().stream().map(Digit::value).toList();
        int at = value.map(steps::indexOf).orElse(-1);
        int next = at < 0 ? direction > 0 ? 0 : steps.size() - 1 : at + direction;
        return next < 0 || next >= steps.size() ? this : withValue(Optional.of(steps.get(next)));
    }

    VerdictDraft unrated() {
        return withValue(Optional.empty());
    }

    private VerdictDraft withValue(Optional<RatingValue> chosen) {
        return new VerdictDraft(kind, scale, chosen, status, source);
    }

    /**
     * The next kind. A verdict that is on the scale of that kind stays.
     *
     * @param scales tells on which scale a kind is rated
     */
    VerdictDraft nextKind(Function<AnnotationKind, RatingScale> scales) {
        AnnotationKind next = after(kind, AnnotationKind.values());
        RatingScale other = scales.apply(next);
        return new VerdictDraft(next, other, value.filter(step -> other.equals(scale) && next.needsVerdict()), status,
                source);
    }

    VerdictDraft nextStatus() {
        return new VerdictDraft(kind, scale, value, after(status, Status.values()), source);
    }

    VerdictDraft citing(String address) {
        return new VerdictDraft(kind, scale, value, status, address);
    }

    /** Whether the form has this field for it. */
    boolean hasField(FormPlace place) {
        return switch (place) {
            case EXPLANATION -> value.isPresent();
            case CORRECTION -> kind == AnnotationKind.TYPO;
            case EVIDENCE, COMMENT, REPLY -> true;
        };
    }

    private static <T> T after(T current, T[] all) {
        return all[(Arrays.asList(all).indexOf(current) + 1) % all.length];
    }

    /** @param sources makes a source of an address */
    Assessment assessment(Function<String, Evidence> sources) {
        return new Assessment(kind, value.map(step -> new Assessment.Given(scale, step)), status,
                source.isEmpty() ? List.of() : List.of(sources.apply(source)));
    }
}
