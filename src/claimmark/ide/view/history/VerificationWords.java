package claimmark.ide.view.history;

import org.eclipse.osgi.util.NLS;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.ledger.LedgerVerification.Altered;
import claimmark.core.ledger.LedgerVerification.Missing;
import claimmark.core.model.Review;

/** Says in plain words whether the history of a review is what was sealed. */
final class VerificationWords {

    private VerificationWords() {
    }

    static String of(Review review, LedgerVerification verification) {
        if (verification instanceof Altered altered) {
            return NLS.bind(HistoryMessages.altered, HistoryLines.of(review, altered.entry()));
        }
        if (verification instanceof Missing missing) {
            return NLS.bind(HistoryMessages.missing, HistoryLines.of(review, missing.entry()));
        }
        return switch (review.ledger().size()) {
            case 0 -> HistoryMessages.nothingSealed;
            case 1 -> HistoryMessages.oneFits;
            default -> NLS.bind(HistoryMessages.allFit, review.ledger().size());
        };
    }
}
