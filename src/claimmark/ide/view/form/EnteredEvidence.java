package claimmark.ide.view.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import claimmark.core.model.Evidence;

/** What a source becomes by what is entered for it. What cannot be taken leaves the source as it was. */
final class EnteredEvidence {

    private EnteredEvidence() {
    }

    /** A source always has an address. */
    static Evidence withUrl(Evidence evidence, String entered) {
        return entered.isBlank() ? evidence : evidence.withUrl(entered.strip());
    }

    /** What is no date leaves the date as it was. */
    static Evidence withAccessed(Evidence evidence, String entered) {
        if (entered.isBlank()) {
            return evidence.withAccessed(Optional.empty());
        }
        try {
            return evidence.withAccessed(Optional.of(LocalDate.parse(entered.strip())));
        } catch (DateTimeException noDate) {
            return evidence;
        }
    }
}
