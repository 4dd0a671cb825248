package claimmark.core.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Token;
import claimmark.core.sealing.ReviewVerification.Broken;
import claimmark.core.sealing.ReviewVerification.Trusted;
import claimmark.core.sealing.ReviewVerification.Unexplained;

/** Compares one annotation with the entries of the ledger about it. */
final class ReviewVerifier {

    private final Annotation annotation;
    private final List<LedgerEntry> entries;
    /** The latest entries of each field. Adding and deleting the annotation count as one field. */
    private final Map<String, List<LedgerEntry>> latest;

    private ReviewVerifier(Review review, Annotation annotation) {
        this.annotation = annotation;
        entries = review.ledger().entries(annotation.id().value());
        latest = review.ledger().latest(annotation.id().value(),
                field -> field.equals(FieldName.DELETED) ? FieldName.ADDED : field);
    }

    static ReviewVerification verify(Review review) {
        LedgerVerification ledger = review.ledger().verify();
        if (!(ledger instanceof LedgerVerification.Sound)) {
            return new Broken(ledger);
        }
        return first(review, review.annotations(), FieldName.ADDED)
                .or(() -> first(review, review.deleted(), FieldName.DELETED))
                .<ReviewVerification>map(found -> found).orElseGet(Trusted::new);
    }

    /** @param state the latest entry that these annotations must have: added or deleted */
    private static Optional<Unexplained> first(Review review, List<Annotation> annotations, String state) {
        return annotations.stream().map(annotation -> new ReviewVerifier(review, annotation).verify(state))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Unexplained> verify(String state) {
        if (latest.getOrDefault(FieldName.ADDED, List.of()).stream().noneMatch(e -> e.field().equals(state))) {
            return Optional.of(new Unexplained(annotation, state, ""));
        }
        Map<String, String> values = AnnotationFields.of(annotation);
        Map<String, String> blank = blank();
        Set<String> fields = new TreeSet<>(values.keySet());
        latest.keySet().stream().filter(AnnotationFields::isField).forEach(fields::add);
        fields.addAll(blank.keySet());
        fields.remove(FieldName.TARGET);
        fields.removeAll(namesThatAreRatings());
        return fields.stream().filter(field -> !isExplained(field, values.getOrDefault(field, ""), blank)).findFirst()
                .map(field -> new Unexplained(annotation, field, values.getOrDefault(field, "")));
    }

    /**
     * A rating without a number is its name, and has no other. Where two verdicts of a reviewer were merged, the ledger
     * may tell the name of the one that did not hold.
     */
    private Set<String> namesThatAreRatings() {
        return NamedParts.verdicts(annotation).entrySet().stream()
                .filter(named -> named.getValue().ratingValue().isEmpty())
                .map(named -> named.getKey() + ".alternateName").collect(Collectors.toSet());
    }

    private boolean isExplained(String field, String value, Map<String, String> blank) {
        List<LedgerEntry> last = latest.getOrDefault(field, List.of());
        return last.isEmpty() ? isCarriedOver() || value.equals(blank.getOrDefault(field, ""))
                : last.stream().anyMatch(entry -> entry.after().equals(value));
    }

    /** The fields of the annotation as it was when it was new, without comment, claim, verdict or evidence. */
    private Map<String, String> blank() {
        AnnotationKind kind = entries.stream().filter(entry -> entry.field().equals(FieldName.ADDED)).findFirst()
                .flatMap(added -> Token.find(AnnotationKind.class, added.after().split(" ", 2)[0]))
                .orElse(annotation.kind());
        return AnnotationFields.of(Annotation.create(annotation.id(), kind, annotation.target(), annotation.creator(),
                annotation.created()));
    }

    /** Whether an older version, which did not record every field, began the history. */
    private boolean isCarriedOver() {
        return entries.stream().anyMatch(entry -> entry.foreign().attributes().containsKey(FieldName.CARRIED_OVER));
    }
}
