package claimmark.ide.session;

import java.nio.file.Path;

import claimmark.core.desk.Author;
import claimmark.core.file.Stamp;
import claimmark.core.recovery.OpenState;
import claimmark.core.recovery.RecoveryPlan;
import claimmark.ide.session.history.RecoveryOperation;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.places.Places;
import claimmark.ide.session.recovery.RecoverableArticle;

/** An article that was opened, and may get back what was not saved of it. */
record ReopenedArticle(ArticleFiles files, SessionParts parts, SessionFiles session, SessionSteps steps,
        SessionHistory history, Author author) implements RecoverableArticle {

    @Override
    public Path path() {
        return files.location().path();
    }

    @Override
    public boolean isReady() {
        return !parts.documents().isClosed() && session.isReviewRead()
                && parts.review().search().state() == Places.KNOWN;
    }

    @Override
    public boolean isDirty() {
        return parts.unsaved().isDirty();
    }

    @Override
    public OpenState state() {
        parts.documents().settle();
        return new OpenState(parts.documents().source().get(), parts.documents().characters(),
                files.article().charset(), parts.review().live().review(),
                files.sidecar().state().known().map(Stamp::sha256).orElse(""));
    }

    @Override
    public RecoveryOperation recover(RecoveryPlan plan) {
        RecoveryOperation recovery = steps.recover(SessionMessages.recoverOperation, author, plan);
        plan.merged().ifPresent(parts.review()::dispute);
        return recovery;
    }

    @Override
    public void undoThrough(RecoveryOperation operation) {
        history.undoThrough(operation);
    }
}
