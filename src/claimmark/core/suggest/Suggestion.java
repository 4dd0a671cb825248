package claimmark.core.suggest;

import java.util.List;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/**
 * Something that a reviewer may want to mark.
 *
 * @param span what would be marked, in UTF-16 units
 * @param confidence from 0 to 1: how likely a reviewer wants it
 * @param why what speaks for it, the strongest reason first
 * @param replacements corrections, the best one first; empty when it is nothing to correct
 * @param attribution whose words these are
 */
public record Suggestion(SuggestionRule rule, TextSpan span, double confidence, List<Reason> why,
        List<String> replacements, Attribution attribution) {

    public Suggestion {
        why = List.copyOf(why);
        replacements = List.copyOf(replacements);
    }

    /** Something to correct. */
    public static Suggestion correction(SuggestionRule rule, TextSpan span, double confidence, List<Reason> why,
            List<String> replacements) {
        return new Suggestion(rule, span, confidence, why, replacements, Attribution.NONE);
    }

    /** Something to check that is nobody's words in particular. */
    public static Suggestion check(SuggestionRule rule, TextSpan span, double confidence, List<Reason> why) {
        return check(rule, span, confidence, why, Attribution.NONE);
    }

    /** Something to check. */
    public static Suggestion check(SuggestionRule rule, TextSpan span, double confidence, List<Reason> why,
            Attribution attribution) {
        return new Suggestion(rule, span, confidence, why, List.of(), attribution);
    }

    /** The kind of the annotation that it becomes when it is accepted. */
    public AnnotationKind kind() {
        return rule.kind();
    }

    public Suggestion withConfidence(double value) {
        return new Suggestion(rule, span, value, why, replacements, attribution);
    }

    /** The same, further on in the text. */
    public Suggestion movedBy(int distance) {
        return new Suggestion(rule, span.movedBy(distance), confidence, why, replacements,
                attribution.movedBy(distance));
    }
}
