package claimmark.ide.session.history;

/** Is told when somebody takes back, or makes again, a step of an article's history. */
public interface UndoneArticle {

    /** Before the step: what is typed on one page and not on the other yet would be lost or in the way. */
    void beforeUndoOrRedo();

    /** After the step, even if it could not be made. */
    void afterUndoOrRedo();
}
