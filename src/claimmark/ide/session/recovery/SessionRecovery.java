package claimmark.ide.session.recovery;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.recovery.OpenState;
import claimmark.core.recovery.Recovery;
import claimmark.core.recovery.RecoveryPlan;
import claimmark.core.recovery.UnsavedChange;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.RecoveryOperation;
import claimmark.ide.session.work.BackgroundWork;

/**
 * Brings back into an article what was not saved when Eclipse ended, once its review is there. It is one step of the
 * history, and stays unsaved work. For the UI thread.
 */
public final class SessionRecovery {

    private final Optional<JournalFolder> folder;
    private final SessionJournal journal;
    private final RecoverableArticle article;
    private final BackgroundWork background;
    private final SessionEvents events;
    private final Deque<LeftJournal> left = new ArrayDeque<>();
    /** Journals that stay until the reviewer has decided, for not all that is in them could be put into the article. */
    private final List<Path> kept = new ArrayList<>();
    private final List<UnreadableJournal> unreadable = new ArrayList<>();
    private final List<RecoveryOperation> operations = new ArrayList<>();
    private Optional<RecoveredWork> recovered = Optional.empty();
    private boolean planning;

    public SessionRecovery(Optional<JournalFolder> folder, SessionJournal journal, RecoverableArticle article,
            BackgroundWork background, SessionEvents events) {
        this.folder = folder;
        this.journal = journal;
        this.article = article;
        this.background = background;
        this.events = events;
    }

    /** Looks for journals of the article. */
    public void begin() {
        folder.ifPresent(place -> background.start("", false,
                cancellation -> LeftJournals.read(place.left(article.path()), place),
                read -> read.ifDone().filter(found -> !found.areNone()).ifPresent(this::take)));
    }

    private void take(LeftJournals found) {
        left.addAll(found.whole());
        unreadable.addAll(found.unreadable());
        if (!unreadable.isEmpty()) {
            events.tell(SessionEvent.of(Topic.RECOVERY));
        }
        events.add(event -> planNext());
        planNext();
    }

    /** What the work of the next journal is to the article as it is; its places must be known for that. */
    private void planNext() {
        if (left.isEmpty() || planning || !article.isReady()) {
            return;
        }
        planning = true;
        LeftJournal next = left.remove();
        OpenState state = article.state();
        background.start("", false, cancellation -> Recovery.plan(next.content(), state), planned -> {
            planning = false;
            if (planned.ifDone().isEmpty() || article.isReady() && state.equals(article.state())) {
                planned.ifDone().ifPresent(plan -> make(plan, next));
            } else {
                left.addFirst(next);
            }
            planNext();
        });
    }

    private void make(RecoveryPlan plan, LeftJournal from) {
        JournalFolder place = folder.orElseThrow();
        if (plan.isNone()) {
            place.remove(from.file());
            return;
        }
        RecoveredWork work = new RecoveredWork(from.content().last(), plan.summary(), plan.notPlaced(),
                from.content().damaged());
        recovered = Optional.of(recovered.map(before -> before.and(work)).orElse(work));
        journal.together(() -> {
            operations.add(article.recover(plan));
            if (plan.notPlaced().isEmpty()) {
                journal.note(new UnsavedChange.Recovered(from.name()));
            } else {
                kept.add(from.file());
            }
        });
        events.tell(SessionEvent.of(Topic.RECOVERY));
    }

    /** What was recovered, until the reviewer has decided about it; it is decided, too, when all is saved. */
    public Optional<RecoveredWork> recovered() {
        boolean isThere = operations.stream().anyMatch(RecoveryOperation::isMade) && article.isDirty();
        return recovered.filter(work -> isThere || !work.notPlaced().isEmpty());
    }

    /** Journals with work that cannot be brought back; none once the reviewer has decided about them. */
    public List<UnreadableJournal> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Leaves unreadable journals where they are, or removes them. */
    public void decideUnreadable(boolean remove) {
        if (remove) {
            unreadable.forEach(journal -> folder.ifPresent(place -> place.remove(journal.file())));
        }
        unreadable.clear();
        events.tell(SessionEvent.of(Topic.RECOVERY));
    }

    /** Keeps what was recovered as unsaved work. */
    public void keep() {
        decided();
    }

    /** Goes back to what is saved. Redo brings the recovered work, and what was done since, back. */
    public void discard() {
        operations.stream().findFirst().ifPresent(article::undoThrough);
        decided();
    }

    private void decided() {
        recovered = Optional.empty();
        operations.clear();
        folder.ifPresent(place -> kept.forEach(place::remove));
        kept.clear();
        events.tell(SessionEvent.of(Topic.RECOVERY));
    }

    /** Why what is not saved would be lost in a crash; empty when it would not be. */
    public Optional<Fault> fault() {
        return journal.fault();
    }
}
