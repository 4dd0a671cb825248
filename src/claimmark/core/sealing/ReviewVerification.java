package claimmark.core.sealing;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.Review;

/**
 * What came of verifying a review: whether its ledger is as it was sealed, and whether the annotations are what the
 * ledger tells of them.
 *
 * <pre>
 * if (ReviewVerification.of(saved) instanceof ReviewVerification.Unexplained found) { … }
 * </pre>
 */
public sealed interface ReviewVerification {

    /** Every entry is as it was sealed, and every annotation is what the entries made of it. */
    record Trusted() implements ReviewVerification {
    }

    /**
     * An entry of the ledger does not fit.
     *
     * @param ledger tells which one, and why; never {@link LedgerVerification.Sound}
     */
    record Broken(LedgerVerification ledger) implements ReviewVerification {
    }

    /**
     * All entries fit, but somebody changed an annotation without telling the ledger.
     *
     * @param field the first field of the annotation whose value no latest entry gave: {@link FieldName#ADDED} of an
     *            annotation that the ledger does not have, or has as deleted; {@link FieldName#DELETED} of a deleted
     *            one that the ledger does not have as deleted
     * @param value what the field has; empty when it has none
     */
    record Unexplained(Annotation annotation, String field, String value) implements ReviewVerification {
    }

    /**
     * Verifies a review. Where the words of an annotation stand is left out: that is described anew when text is typed.
     *
     * @param saved a review as it was read, or saved last; what is not saved yet is not in the ledger
     */
    static ReviewVerification of(Review saved) {
        return ReviewVerifier.verify(saved);
    }
}
