package claimmark.core.desk;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.Review;

/**
 * The fields of an open review that two people set in different ways, until somebody decides. Some are in the ledger of
 * the saved review. The others are between the saved review and changes that are not saved yet: when these are saved
 * undecided, their entries do not follow what the other one did, so that the ledger keeps both.
 */
final class OpenConflicts {

    private List<FieldConflict> saved = List.of();
    private final List<Unsaved> unsaved = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();

    /** @param before the review that both began with */
    private record Unsaved(FieldConflict conflict, Review before) {
    }

    /** A conflict that was decided for the value that is shown. */
    private record Settled(FieldConflict conflict, List<LedgerChange> entry) {
    }

    /** Begins anew with a review that was read or saved. */
    void begin(Review review) {
        saved = FieldConflict.in(review);
        unsaved.clear();
        settled.clear();
    }

    /** Takes over the conflicts with a review that came in. */
    void add(IncomingReview incoming) {
        saved = FieldConflict.in(incoming.theirs());
        incoming.conflicts().stream()
                .filter(conflict -> !saved.contains(conflict) && unsaved.stream().noneMatch(known -> known.conflict()
                        .isAbout(conflict.annotation().value(), conflict.field())))
                .forEach(conflict -> unsaved.add(new Unsaved(conflict, incoming.before())));
    }

    /**
     * The conflicts that nobody has decided yet. Who has set a field of the saved review to another value has decided
     * it. Who goes on typing while a review comes in may not have seen it: such a conflict stays until it is settled.
     */
    List<FieldConflict> undecided(Review asSaved, Review now) {
        List<FieldConflict> undecided = new ArrayList<>();
        unsaved.stream().map(Unsaved::conflict)
                .filter(conflict -> !conflict.value(asSaved).equals(conflict.value(now))).forEach(undecided::add);
        saved.stream().filter(conflict -> conflict.value(asSaved).equals(conflict.value(now)))
                .forEach(undecided::add);
        undecided.removeIf(conflict -> settled.stream().anyMatch(done -> done.conflict().equals(conflict)));
        return undecided;
    }

    /** Decides for the value that is shown. */
    void settle(FieldConflict conflict, LedgerChange entry) {
        settled.add(new Settled(conflict, saved.contains(conflict) ? List.of(entry) : List.of()));
    }

    /** Takes such a decision back. */
    void reopen(FieldConflict conflict) {
        settled.removeIf(done -> done.conflict().equals(conflict));
    }

    /** Whether there are decisions that are not saved yet. */
    boolean isDirty() {
        return settled.stream().anyMatch(done -> !done.entry().isEmpty());
    }

    /** Seals changes and decisions. What is undecided follows only what its reviewer knew. */
    Ledger seal(Ledger ledger, List<LedgerChange> changes) {
        List<LedgerChange> following = new ArrayList<>();
        List<LedgerEntry> beside = new ArrayList<>();
        for (LedgerChange change : changes) {
            unsaved.stream().filter(conflict -> isUndecided(conflict, change)).findFirst().ifPresentOrElse(
                    conflict -> beside.add(beside(conflict, change)), () -> following.add(change));
        }
        settled.forEach(done -> following.addAll(done.entry()));
        return ledger.unite(Ledger.of(beside)).append(following);
    }

    private boolean isUndecided(Unsaved open, LedgerChange change) {
        return open.conflict().isAbout(change.subject(), change.field())
                && settled.stream().noneMatch(done -> done.conflict().equals(open.conflict()));
    }

    private static LedgerEntry beside(Unsaved open, LedgerChange change) {
        LedgerChange known = new LedgerChange(change.subject(), change.field(),
                open.conflict().value(open.before()).orElse(""), change.after(), change.who(), change.when());
        return LedgerEntry.seal(known, open.before().ledger().heads(change.subject()).stream().map(LedgerEntry::id)
                .toList());
    }
}
