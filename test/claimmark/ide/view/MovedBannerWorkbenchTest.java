package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/** What the panel says of an article that was moved or deleted outside of Eclipse. */
class MovedBannerWorkbenchTest extends OnSeedArticle {

    private PanelRobot panel;

    @BeforeEach
    void saveAMark() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        panel = PanelRobot.open();
    }

    @Test
    void offersTheAnnotationsOfAnArticleThatWasRenamedOutsideOfEclipse() throws Exception {
        byte[] sidecar = Files.readAllBytes(article.sidecar());
        ArticleSession session = openMoved("renamed.txt");
        Ui.await("the annotations are offered", () -> panel.says("seed.txt.claims.xml has 1 annotation of it"));
        assertTrue(Files.exists(article.sidecar()), "nothing is taken unasked");
        panel.click("has 1 annotation of it", "take");
        assertArrayEquals(sidecar, Files.readAllBytes(article.beside("renamed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        Ui.await("the annotations are shown", () -> session.review().size() == 1);
        assertEquals(List.of("refrain form"), Ui.call(() -> session.places().inTextOrder().stream()
                .flatMap(each -> session.places().words(each.id()).stream()).toList()));
        assertFalse(Ui.call(() -> session.unsaved().isDirty()));
        assertFalse(panel.says("has 1 annotation of it"));
    }

    @Test
    void leavesAnnotationsThatAreNotMeant() throws Exception {
        openMoved("renamed.txt");
        Ui.await("the annotations are offered", () -> panel.says("seed.txt.claims.xml has 1 annotation of it"));
        panel.click("has 1 annotation of it", "refuse");
        Ui.await("the offer is gone", () -> !panel.says("has 1 annotation of it"));
        assertTrue(Files.exists(article.sidecar()));
        assertFalse(Files.exists(article.beside("renamed.txt.claims.xml")));
    }

    @Test
    void saysThatAnArticleIsGoneAndPutsItBack() throws Exception {
        byte[] before = Files.readAllBytes(article.path());
        Files.delete(article.path());
        article.file().refreshLocal(0, null);
        Ui.await("the banner is shown", () -> panel.says("seed.txt is not on the disk any more"));
        panel.click("not on the disk any more", "save");
        assertArrayEquals(before, Files.readAllBytes(article.path()));
        assertFalse(panel.says("not on the disk any more"));
    }

    /** Another program renames the article, and the reviewer opens it. */
    private ArticleSession openMoved(String name) throws Exception {
        article.closeEditor();
        Files.move(article.path(), article.beside(name));
        article.file().getProject().refreshLocal(2, null);
        IFile moved = article.file().getProject().getFile(name);
        IEditorPart editor = Ui.call(() -> IDE.openEditor(Ui.page(), moved, PluginIds.ARTICLE_EDITOR));
        return Ui.call(() -> Adapters.adapt(editor, ReviewContext.class)).session();
    }
}
