package claimmark.ide.view.history;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.ledger.LedgerVerification.Altered;
import claimmark.core.ledger.LedgerVerification.Missing;
import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.sealing.FieldName;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.sealing.ReviewVerification.Broken;
import claimmark.core.sealing.ReviewVerification.Unexplained;
import claimmark.ide.look.OneLine;

/** Says in plain words whether a review and its history are what was sealed. */
final class VerificationWords {

    private final Review saved;

    private VerificationWords(Review saved) {
        this.saved = saved;
    }

    /** @param saved the review as it was read or saved last */
    static String of(Review saved) {
        VerificationWords words = new VerificationWords(saved);
        ReviewVerification found = ReviewVerification.of(saved);
        if (found instanceof Broken broken) {
            return words.of(broken.ledger());
        }
        return found instanceof Unexplained unexplained ? words.of(unexplained) : words.trusted();
    }

    private String of(LedgerVerification ledger) {
        if (ledger instanceof Altered altered) {
            return NLS.bind(HistoryMessages.altered, HistoryLines.of(saved, altered.entry()));
        }
        return ledger instanceof Missing missing
                ? NLS.bind(HistoryMessages.missing, HistoryLines.of(saved, missing.entry())) : trusted();
    }

    private String trusted() {
        int entries = saved.ledger().size();
        return switch (entries) {
            case 0 -> HistoryMessages.nothingSealed;
            case 1 -> HistoryMessages.oneFits;
            default -> NLS.bind(HistoryMessages.allFit, entries);
        };
    }

    private String of(Unexplained found) {
        Annotation annotation = found.annotation();
        return switch (found.field()) {
            case FieldName.ADDED -> NLS.bind(HistoryMessages.annotationNotAdded, ValueWords.annotation(annotation));
            case FieldName.DELETED -> NLS.bind(HistoryMessages.annotationNotDeleted,
                    ValueWords.annotation(annotation));
            default -> NLS.bind(found.value().isEmpty() ? HistoryMessages.valueNotRemoved
                    : HistoryMessages.valueNotMade, value(annotation.id().value(), found));
        };
    }

    private String value(String subject, Unexplained found) {
        HistoryNames names = new HistoryNames(List.of(saved),
                saved.ledger().entries(subject).stream().map(HistoryEntry::of).toList());
        return OneLine.join(List.of(names.quoted(subject),
                new HistoryWords(names).value(subject, FieldName.of(found.field()), found.value())));
    }
}
