package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;

/** Two editors of one article: what one does the other shows, and there is one thing to save. */
class TwoEditorsWorkbenchTest {

    @Test
    void haveOneThingToSave() throws Exception {
        try (OpenArticle article = OpenArticle.seed(); OpenArticle other = OpenArticle.seed()) {
            IEditorPart second = openAgain(article);
            assertEquals(saveable(article.editor()), saveable(second));
            assertEquals(saveable(article.editor()).hashCode(), saveable(second).hashCode());
            assertSame(saveable(second), saveable(second));
            assertNotEquals(saveable(article.editor()), saveable(other.editor()));
        }
    }

    @Test
    void keepUnsavedWorkUntilTheLastOneCloses() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            IEditorPart second = openAgain(article);
            article.mark(AnnotationKind.TYPO, "refrain form");
            assertTrue(Ui.call(second::isDirty));
            Ui.run(() -> Ui.page().closeEditor(second, false));
            assertTrue(article.isDirty());
            assertEquals(List.of("refrain form"), article.markedWords());
            Ui.run(() -> saveable(article.editor()).doSave(new NullProgressMonitor()));
            assertFalse(article.isDirty());
        }
    }

    @Test
    void savesOnceForBoth() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            IEditorPart second = openAgain(article);
            article.mark(AnnotationKind.TYPO, "refrain form");
            Ui.run(() -> Ui.page().saveEditor(second, false));
            assertFalse(article.isDirty());
            assertFalse(Ui.call(second::isDirty));
        }
    }

    private static IEditorPart openAgain(OpenArticle article) {
        return Ui.call(() -> Ui.page().openEditor(article.editor().getEditorInput(), PluginIds.ARTICLE_EDITOR, true,
                IWorkbenchPage.MATCH_NONE));
    }

    private static Saveable saveable(IEditorPart editor) {
        return ((ISaveablesSource) editor).getSaveables()[0];
    }
}
