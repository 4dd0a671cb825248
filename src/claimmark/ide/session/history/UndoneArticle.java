package claimmark.ide.session.history;

/** Is told before and after a step of an article's history is undone or redone. */
public interface UndoneArticle {

    /** Called before the step. Typing on one page must be written to the other now, or it would be lost. */
    void beforeUndoOrRedo();

    /** Called after the step, even if it failed. */
    void afterUndoOrRedo();
}
