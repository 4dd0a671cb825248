package claimmark.ide.session.recovery;

import java.nio.file.Path;

import claimmark.core.recovery.OpenState;
import claimmark.core.recovery.RecoveryPlan;
import claimmark.ide.session.history.RecoveryOperation;

/** An open article, as its recovery needs it. For the UI thread. */
public interface RecoverableArticle {

    Path path();

    /** Whether the review and all its places are known, so that the article can be changed. */
    boolean isReady();

    boolean isDirty();

    OpenState state();

    /** Does what a plan says, as one step of the history. */
    RecoveryOperation recover(RecoveryPlan plan);

    /** Takes back this step and all that were made after it. */
    void undoThrough(RecoveryOperation operation);
}
