package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;

/** An article that cannot be read is told of in its editor, with what can be done. */
class ProblemPageWorkbenchTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeEditors() {
        Ui.run(() -> Ui.page().closeAllEditors(false));
    }

    @Test
    void aFileThatIsTooLargeSaysSoAtOnce() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(600L << 20);
        }
        IEditorPart editor = open(large);
        assertEquals(List.of("This article cannot be shown",
                "The article large.txt cannot be opened: it is larger than 64 MB. Split it, or review a part of it.",
                "Open with the system's program"), told(editor));
        assertEquals(false, Ui.call(editor::isDirty));
    }

    @Test
    void aFolderIsNoArticle() throws Exception {
        List<String> told = told(open(Files.createDirectory(folder.resolve("folder.txt"))));
        assertTrue(told.get(1).startsWith("The article folder.txt cannot be read: "), told.get(1));
        assertEquals(List.of("Try again", "Open with the text editor"), told.subList(2, 4));
    }

    @Test
    void aFileThatIsBackIsShownWhenTriedAgain() throws Exception {
        Path late = folder.resolve("late.txt");
        IEditorPart editor = open(late);
        Files.writeString(late, "It is here now.");
        Ui.run(() -> click(editor, "Try again"));
        Ui.await("the article is shown", () -> Ui.page().getActiveEditor() instanceof ArticleEditor article
                && article.pages().size() == 1);
    }

    private IEditorPart open(Path path) {
        return Ui.call(() -> Ui.page().openEditor(
                new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(path.toUri())), PluginIds.ARTICLE_EDITOR));
    }

    private static List<String> told(IEditorPart editor) {
        return Ui.call(() -> {
            List<String> texts = new ArrayList<>();
            for (Control control : controls(editor)) {
                texts.add(control instanceof Label label ? label.getText() : words((Link) control));
            }
            return texts;
        });
    }

    private static void click(IEditorPart editor, String words) {
        for (Control control : controls(editor)) {
            if (control instanceof Link link && words(link).equals(words)) {
                link.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private static String words(Link link) {
        return link.getText().replaceAll("</?a>", "");
    }

    private static Control[] controls(IEditorPart editor) {
        return ((Composite) ((ArticleEditor) editor).problemPage().orElseThrow()).getChildren();
    }
}
