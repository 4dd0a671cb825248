package claimmark.core.sealing;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.Review;

/**
 * The result of verifying a review: whether somebody altered the ledger after it was sealed, and whether the
 * annotations have the values that the ledger records.
 *
 * <pre>
 * if (ReviewVerification.of(saved) instanceof ReviewVerification.Unexplained found) { … }
 * </pre>
 */
public sealed interface ReviewVerification {

    /** The ledger was not altered, and every annotation has the values that the ledger records. */
    record Trusted() implements ReviewVerification {
    }

    /**
     * An entry of the ledger was altered.
     *
     * @param ledger the entry and the reason; never {@link LedgerVerification.Sound}
     */
    record Broken(LedgerVerification ledger) implements ReviewVerification {
    }

    /**
     * The ledger was not altered, but an annotation was changed without an entry in the ledger.
     *
     * @param field the first field whose value differs from the latest entries; {@link FieldName#ADDED} when the ledger
     *            does not know the annotation, or records it as deleted; {@link FieldName#DELETED} when the review
     *            keeps the annotation as deleted, but the ledger does not
     * @param value the value of the field; empty when it has none
     */
    record Unexplained(Annotation annotation, String field, String value) implements ReviewVerification {
    }

    /**
     * Verifies a review. The targets of the annotations are not compared, because they are described anew when the text
     * is edited.
     *
     * @param saved a review as it was last read or saved; unsaved changes are not in the ledger yet
     */
    static ReviewVerification of(Review saved) {
        return ReviewVerifier.verify(saved);
    }
}
