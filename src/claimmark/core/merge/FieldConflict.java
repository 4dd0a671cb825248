package claimmark.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;

/**
 * A field that two or more people set to different values without knowing of each other. The ledger keeps all of them.
 * So the conflict stays in the sidecar until somebody sets the field again: the next entry follows all the others.
 *
 * @param field the name of the field, as in {@link AnnotationFields}
 * @param versions the values in the order of their times; at least two
 */
public record FieldConflict(AnnotationId annotation, String field, List<FieldVersion> versions) {

    public FieldConflict {
        versions = List.copyOf(versions);
    }

    /** The undecided conflicts of a review, in the order of its annotations and by field. */
    public static List<FieldConflict> in(Review review) {
        List<FieldConflict> conflicts = new ArrayList<>();
        for (Annotation annotation : review.annotations()) {
            if (hasMet(review.ledger(), annotation.id().value())) {
                FieldTips tips = FieldTips.of(review.ledger(), annotation.id());
                new TreeSet<>(tips.fields()).stream().filter(FieldRules::isDecided)
                        .map(field -> new FieldConflict(annotation.id(), field, versions(tips.standing(field))))
                        .filter(conflict -> conflict.versions().size() > 1).forEach(conflicts::add);
            }
        }
        return List.copyOf(conflicts);
    }

    /**
     * Whether histories of the annotation met, so that there may be conflicts. One that has a single end may have met
     * before: who set another field since has decided nothing about this one.
     */
    private static boolean hasMet(Ledger ledger, String annotation) {
        return ledger.heads(annotation).size() > 1
                || ledger.entries(annotation).stream().anyMatch(entry -> entry.follows().size() > 1);
    }

    /** Each value once, with who set it last. */
    private static List<FieldVersion> versions(List<LedgerEntry> entries) {
        Map<String, FieldVersion> byValue = new LinkedHashMap<>();
        entries.stream().sorted(FieldTips.BY_TIME).forEach(entry -> {
            byValue.remove(entry.after());
            byValue.put(entry.after(), new FieldVersion(entry.after(), entry.who(), entry.when()));
        });
        return List.copyOf(byValue.values());
    }

    /** The value of the field in a review; empty when the annotation is not in it. */
    public Optional<String> value(Review review) {
        return review.annotation(annotation).map(found -> FieldMap.of(found).getOrDefault(field, ""));
    }

    /** Whether the field can be set to a value; a place in the text can only be chosen in the text. */
    public boolean canSet() {
        return !FieldName.of(field).group().equals(FieldName.TARGET);
    }

    /** Whether it is about the same field of the same annotation. */
    public boolean isAbout(String subject, String name) {
        return annotation.value().equals(subject) && field.equals(name);
    }

    /** The review's annotation with this value of the field; empty when it is not there. */
    public Optional<Annotation> set(Review review, String value) {
        return review.annotation(annotation).map(found -> FieldSetting.set(found, field, value, review));
    }
}
