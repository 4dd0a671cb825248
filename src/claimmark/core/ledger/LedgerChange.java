package claimmark.core.ledger;

import java.time.Instant;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * What one entry of a {@link Ledger} shall tell, before it is sealed. {@link Ledger#append} makes the entry of it.
 *
 * @param subject what was changed: the id of an annotation
 * @param field the one field that was changed, for instance {@code claim.claimant}
 * @param before the value before; empty when there was none
 * @param after the value after; empty when there is none
 * @param who id of the reviewer
 * @param when when it was changed
 * @param undoes id of the entry that is taken back by this one
 * @param foreign what else is to be kept with it
 */
public record LedgerChange(String subject, String field, String before, String after, String who, Instant when,
        Optional<String> undoes, ForeignContent foreign) {

    /** A change that takes nothing back. */
    public LedgerChange(String subject, String field, String before, String after, String who, Instant when) {
        this(subject, field, before, after, who, when, Optional.empty(), ForeignContent.NONE);
    }

    /** The same change as one that takes back what the entry of this id did. */
    public LedgerChange undoing(String entry) {
        return new LedgerChange(subject, field, before, after, who, when, Optional.of(entry), foreign);
    }
}
