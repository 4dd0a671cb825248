package claimmark.ide.session;

import java.util.regex.Pattern;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The law of Undo and Redo in the workbench, while the editor, the panel and the Outline show all of it. */
class UndoLawWorkbenchTest extends OnSeedArticle {

    private static final int STEPS = 500;
    private static final int SEED = 1;
    private static final int SHOWN = 25;

    /** What is undone was touched again, at another time: that is in the history of an annotation, in its order. */
    private static final Pattern HISTORY = Pattern.compile("<history>.*?</history>\\s*", Pattern.DOTALL);

    private int taken;

    @Test
    void fiveHundredStepsAreTakenBackAndDoneAgain() {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        // A reviewer who signed once stays known.
        article.mark(AnnotationKind.NOTE, "Putin");
        article.undo();
        ArticleSession session = article.session();
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        Ui.run(() -> new UndoLaw(session, article.context().annotating(),
                () -> step(() -> history.undo(session.undoContext(), null, null)),
                () -> step(() -> history.redo(session.undoContext(), null, null)),
                sidecar -> HISTORY.matcher(sidecar).replaceAll("")).check(SEED, STEPS));
    }

    /** Everybody who shows the article follows at once; that they draw it, too, is waited for now and then. */
    private void step(Ui.Action step) {
        taken++;
        if (taken % SHOWN == 0) {
            draw();
        }
        Ui.run(step);
    }

    private static void draw() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // One event after the other.
        }
    }
}
