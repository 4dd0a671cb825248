package claimmark.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

/**
 * One entry of a {@link Ledger}: who changed which field of what, when, and how. Its id is a hash of everything else
 * in it, as the id of a commit is in Git: whoever changes the entry, or one that it follows, has to give it another
 * id. An entry that was read from a file may have been changed: {@link #isIntact} tells.
 *
 * @param id 64 hexadecimal digits, when it is intact
 * @param follows ids of the entries of the same subject that were the last ones when this one was sealed
 * @param subject what was changed: the id of an annotation
 * @param field the one field that was changed, for instance {@code claim.claimant}
 * @param before the value before; empty when there was none
 * @param after the value after; empty when there is none
 * @param who id of the reviewer
 * @param when when it was changed
 * @param undoes id of the entry that is taken back by this one
 * @param foreign what this version does not know; it is part of what is hashed
 */
public record LedgerEntry(String id, List<String> follows, String subject, String field, String before, String after,
        String who, Instant when, Optional<String> undoes, ForeignContent foreign) {

    public LedgerEntry {
        follows = List.copyOf(follows);
    }

    /**
     * The change as an entry with its id.
     *
     * @param follows ids of the last entries of its subject, in any order; one that lost its id cannot be followed
     */
    public static LedgerEntry seal(LedgerChange change, List<String> follows) {
        List<String> order = follows.stream().filter(id -> !id.isEmpty()).sorted().distinct().toList();
        LedgerEntry unsealed = new LedgerEntry("", order, change.subject(), change.field(),
                change.before(), change.after(), change.who(), change.when(), change.undoes(), change.foreign());
        return new LedgerEntry(unsealed.hash(), unsealed.follows, unsealed.subject, unsealed.field, unsealed.before,
                unsealed.after, unsealed.who, unsealed.when, unsealed.undoes, unsealed.foreign);
    }

    /** Whether the id is the one that the content asks for. */
    public boolean isIntact() {
        return id.equals(hash());
    }

    private String hash() {
        return Sha256.of(CanonicalForm.of(this));
    }
}
