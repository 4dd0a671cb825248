package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.sealing.FieldName;
import claimmark.core.text.Spacing;
import claimmark.ide.look.Moments;
import claimmark.ide.session.ArticleSession;

/** Says in a line each what the ledger tells of an annotation, and what it will tell when the review is saved. */
record LedgerLines(List<String> unsaved, List<String> sealed) {

    /** The words that a verdict was given on, as a number that tells nobody anything. */
    private static final String HASH = "textSha256";

    /** The last change first. */
    static LedgerLines of(AnnotationId id, ArticleSession session) {
        Review review = session.review();
        List<String> unsaved = new ArrayList<>(session.sealing().changesOf(id).stream().filter(LedgerLines::isTold)
                .map(change -> NLS.bind(FormMessages.notSavedYet, line(change, review))).toList());
        List<LedgerEntry> entries = review.ledger().entries(id.value());
        List<String> sealed = new ArrayList<>(entries.stream().map(LedgerLines::change).filter(LedgerLines::isTold)
                .map(change -> line(change, review)).toList());
        Collections.reverse(unsaved);
        Collections.reverse(sealed);
        return new LedgerLines(unsaved, sealed);
    }

    int size() {
        return unsaved.size() + sealed.size();
    }

    String text() {
        return Stream.concat(unsaved.stream(), sealed.stream()).collect(Collectors.joining("\n"));
    }

    private static LedgerChange change(LedgerEntry entry) {
        return new LedgerChange(entry.subject(), entry.field(), entry.before(), entry.after(), entry.who(),
                entry.when(), entry.undoes(), entry.foreign());
    }

    private static boolean isTold(LedgerChange change) {
        return !isHash(change) || !change.before().isEmpty() && !change.after().isEmpty();
    }

    private static boolean isHash(LedgerChange change) {
        return FieldName.of(change.field()).leaf().equals(HASH);
    }

    private static String line(LedgerChange change, Review review) {
        String said = NLS.bind(wording(change), new Object[] { change.field(), change.before(), change.after() });
        String what = change.undoes().isPresent() ? NLS.bind(FormMessages.wasTakenBack, said) : said;
        return NLS.bind(FormMessages.whoWhenWhat, new Object[] { review.reviewerName(change.who()),
            Moments.format(change.when()), Spacing.collapsed(what) });
    }

    private static String wording(LedgerChange change) {
        if (isHash(change)) {
            return FormMessages.wasConfirmed;
        }
        if (Set.of(FieldName.ADDED, FieldName.DELETED).contains(change.field())) {
            return FormMessages.wasAddedOrDeleted;
        }
        if (change.field().equals(FieldName.TARGET)) {
            return change.after().isEmpty() ? FormMessages.wasGivenUp
                    : change.before().isEmpty() ? FormMessages.wasAttached : FormMessages.wasChanged;
        }
        return change.before().isEmpty() ? FormMessages.wasSet
                : change.after().isEmpty() ? FormMessages.wasCleared : FormMessages.wasChanged;
    }
}
