package claimmark.core.merge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Motivation;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Token;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.FieldName;
import claimmark.core.xml.ForeignContent;

/** Sets one field of an annotation, by its name. */
final class FieldSetting {

    private FieldSetting() {
    }

    /** The annotation with this value, and with what goes with it: the motivation of a kind, the name of a rating. */
    static Annotation set(Annotation annotation, String field, String value, Review review) {
        if (field.equals("comment") || field.equals("correction")) {
            AnnotationDraft draft = new AnnotationDraft(annotation);
            return (field.equals("comment") ? draft.comment(value) : draft.correction(value)).build();
        }
        Map<String, String> values = new HashMap<>(FieldMap.of(annotation));
        values.put(field, value);
        if (field.equals("kind")) {
            Token.find(AnnotationKind.class, value).map(AnnotationKind::motivation).map(Motivation::token)
                    .ifPresent(motivation -> values.put("motivation", motivation));
        }
        Annotation changed = new AnnotationAssembly(new Wanted(values), Optional.of(annotation), annotation, annotation)
                .build();
        return rated(changed, field, value, review);
    }

    private static Annotation rated(Annotation annotation, String field, String value, Review review) {
        FieldName name = FieldName.of(field);
        Optional<Verdict> verdict = annotation.verdictOf(name.key());
        if (!name.leaf().equals("ratingValue") || verdict.isEmpty() || value.isEmpty()) {
            return annotation;
        }
        Verdict given = verdict.get();
        String scaleId = scale(review.ledger().entries(annotation.id().value()), name, value).orElse(given.scale());
        RatingValue step = review.ratingScale(scaleId).flatMap(scale -> scale.value(value))
                .orElseGet(() -> step(value));
        return new AnnotationDraft(annotation).verdict(new Verdict(scaleId, step.ratingValue(),
                step.alternateName(),
                given.ratingExplanation(), given.author(), given.date(), given.textSha256(), given.adjudicates(),
                given.foreign())).build();
    }

    /** The scale that a rating was given on, as the ledger tells it: that of its own step, or of one before. */
    private static Optional<String> scale(List<LedgerEntry> entries, FieldName rating, String value) {
        Optional<LedgerEntry> given = last(entries.stream().filter(entry -> entry.field().equals(rating.toString())
                && entry.after().equals(value)));
        String scale = new FieldName(rating.group(), rating.key(), "scale").toString();
        Set<LedgerEntry> past = given.map(entry -> Revivals.past(entries, List.of(entry))).orElse(Set.of());
        return last(entries.stream().filter(entry -> entry.field().equals(scale)).filter(entry -> past.contains(entry)
                || given.filter(by -> by.who().equals(entry.who()) && by.when().equals(entry.when())).isPresent()))
                .map(LedgerEntry::after).filter(id -> !id.isEmpty());
    }

    private static Optional<LedgerEntry> last(Stream<LedgerEntry> entries) {
        return entries.reduce((first, second) -> second);
    }

    /** What a grade is where no scale tells. */
    private static RatingValue step(String grade) {
        try {
            return new RatingValue(Optional.of(new BigDecimal(grade)), "", ForeignContent.NONE);
        } catch (NumberFormatException word) {
            return RatingValue.word(grade);
        }
    }

    private record Wanted(Map<String, String> values) implements FieldValues {

        @Override
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        @Override
        public Instant time(String field) {
            return Instant.EPOCH;
        }
    }
}
