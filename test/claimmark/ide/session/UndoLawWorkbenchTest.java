package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The law of Undo and Redo in the workbench, with its commands and its clock. */
class UndoLawWorkbenchTest extends OnSeedArticle {

    private static final int STEPS = 500;

    /** The history of an annotation, whose ids are hashes over times, and all other times. */
    private static final Pattern TIMES = Pattern.compile("<history>.*?</history>\\s*|"
            + "\\s(created|modified|date|accessed)=\"[^\"]*\"", Pattern.DOTALL);

    @Test
    void fiveHundredStepsAreTakenBackAndDoneAgain() throws Exception {
        byte[] before = Files.readAllBytes(article.path());
        article.mark(AnnotationKind.NOTE, "Putin");
        article.undo();
        Ui.run(() -> new UndoLaw(article.session(), article.context().annotating(), article::undo, article::redo,
                sidecar -> TIMES.matcher(sidecar).replaceAll("")).check(1, STEPS));
        Ui.run(() -> {
            while (article.isDirty()) {
                article.undo();
            }
        });
        assertFalse(article.isDirty());
        assertArrayEquals(before, Files.readAllBytes(article.path()));
    }
}
