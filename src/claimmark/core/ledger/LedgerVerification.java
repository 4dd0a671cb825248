package claimmark.core.ledger;

/**
 * What came of verifying a {@link Ledger}. Where something does not fit, it is the first such entry in the ledger's
 * order. Entries that follow each other in a circle cannot all be intact, so a circle shows as {@link Altered}.
 */
public sealed interface LedgerVerification {

    /** Every entry is as it was sealed, and follows entries that are there. */
    record Sound() implements LedgerVerification {
    }

    /** The entry is not as it was sealed. */
    record Altered(LedgerEntry entry) implements LedgerVerification {
    }

    /**
     * The entry is as it was sealed, but one before it is gone.
     *
     * @param missing id of an entry that this one follows or undoes, and that its subject does not have
     */
    record Missing(LedgerEntry entry, String missing) implements LedgerVerification {
    }
}
