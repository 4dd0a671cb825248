package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The law of Undo and Redo in the workbench, with its history and its clock, while editor and panel show it all. */
class UndoLawWorkbenchTest extends OnSeedArticle {

    private static final int STEPS = 500;

    /** The history of an annotation, whose ids are hashes over times, and all other times. */
    private static final Pattern TIMES = Pattern.compile("<history>.*?</history>\\s*|"
            + "\\s(created|modified|date|accessed)=\"[^\"]*\"", Pattern.DOTALL);

    @Test
    void fiveHundredStepsAreTakenBackAndDoneAgain() {
        String before = article.source();
        article.mark(AnnotationKind.NOTE, "Putin");
        article.undo();
        ArticleSession session = article.session();
        Ui.run(() -> new UndoLaw(session, article.context().annotating(), () -> undo(session), () -> redo(session),
                sidecar -> TIMES.matcher(sidecar).replaceAll("")).check(1, STEPS));
        Ui.run(() -> {
            while (history().canUndo(session.undoContext())) {
                undo(session);
            }
        });
        assertEquals(before, article.source());
        assertFalse(article.isDirty());
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private static void undo(ArticleSession session) {
        try {
            history().undo(session.undoContext(), null, null);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void redo(ArticleSession session) {
        try {
            history().redo(session.undoContext(), null, null);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
