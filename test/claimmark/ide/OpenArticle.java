package claimmark.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/** An article in a project of its own, open in the Article editor; closed and deleted at the end of the test. */
public final class OpenArticle implements AutoCloseable {

    private static final String EDITOR = "claimmark.articleEditor";

    /** The articles that tests have open now. */
    private static final Set<OpenArticle> OPEN = new HashSet<>();

    static {
        suggest(false);
    }

    private final IProject project;
    private final IFile file;
    private IEditorPart editor;

    private OpenArticle(IProject project, IFile file) {
        this.project = project;
        this.file = file;
    }

    /** Opens a file with this name and these bytes. */
    public static OpenArticle of(String name, byte[] content) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("test-" + UUID.randomUUID());
        project.create(null);
        project.open(null);
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content), IResource.NONE, null);
        OpenArticle article = new OpenArticle(project, file);
        OPEN.add(article);
        article.open();
        return article;
    }

    /**
     * Turns suggestions on or off. They are off unless a test is about them, so that a better suggester changes no row
     * and no line that another test counts.
     */
    public static void suggest(boolean on) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("claimmark");
        Stream.of(AnnotationKind.values()).forEach(kind -> preferences.putBoolean("suggest." + kind.token(), on));
    }

    /** Opens a copy of the user's article. */
    public static OpenArticle seed() throws CoreException, IOException {
        return of("seed.txt", Files.readAllBytes(Seeds.folder().resolve("000_6c163a52ceeecb2a.txt")));
    }

    /** Opens the file again after {@link #closeEditor}. */
    public void open() {
        editor = Ui.call(() -> IDE.openEditor(page(), file, EDITOR));
    }

    /** Closes the editor and drops what was not saved. */
    public void closeEditor() {
        Ui.run(() -> page().closeEditor(editor, false));
    }

    public IFile file() {
        return file;
    }

    public Path path() {
        return file.getLocation().toPath();
    }

    public Path sidecar() {
        return path().resolveSibling(file.getName() + ".claims.xml");
    }

    /** The file of this name in the folder of the article. */
    public Path beside(String name) {
        return path().resolveSibling(name);
    }

    public IEditorPart editor() {
        return editor;
    }

    public ReviewContext context() {
        return Ui.call(() -> Adapters.adapt(editor, ReviewContext.class));
    }

    public ArticleSession session() {
        return context().session();
    }

    /** The text of the article as it is now. */
    public String text() {
        return Ui.call(() -> session().articleCharacters());
    }

    /** Where these words stand first. */
    public TextSpan find(String words) {
        int at = text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("The article does not say: " + words);
        }
        return TextSpan.ofLength(at, words.length());
    }

    /** Marks the first occurrence of these words. */
    public Annotation mark(AnnotationKind kind, String words) {
        TextSpan span = find(words);
        return Ui.call(() -> context().annotating().mark(kind, span));
    }

    /** An annotation as it is now. */
    public Annotation annotation(AnnotationId id) {
        return Ui.call(() -> session().review().annotation(id).orElseThrow());
    }

    /** Replaces the first occurrence of these words in the file's characters, as typing does. */
    public void type(String words, String replacement) {
        Ui.run(() -> {
            int at = session().sourceDocument().get().indexOf(words);
            session().sourceDocument().replace(at, words.length(), replacement);
        });
    }

    /** Replaces the first occurrence of these words on the reading page, as typing does. */
    public void typeOnPage(String words, String replacement) {
        TextSpan place = find(words);
        Ui.run(() -> session().readingDocument().replace(place.start(), place.length(), replacement));
    }

    /** Replaces these words everywhere on the page in front, as the Find/Replace dialog does. */
    public void replaceAll(String words, String replacement) {
        Ui.run(() -> {
            IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
            ((IFindReplaceTargetExtension) target).setReplaceAllMode(true);
            int found = target.findAndSelect(0, words, true, true, true);
            while (found >= 0) {
                target.replaceSelection(replacement);
                found = target.findAndSelect(found + replacement.length(), words, true, true, true);
            }
            ((IFindReplaceTargetExtension) target).setReplaceAllMode(false);
        });
    }

    /** The file's characters as they are now. */
    public String source() {
        return Ui.call(() -> session().sourceDocument().get());
    }

    /** The words of all annotations that have a place, in text order. */
    public List<String> markedWords() {
        return Ui.call(() -> session().places().inTextOrder().stream()
                .flatMap(annotation -> session().places().words(annotation.id()).stream()).toList());
    }

    public void undo() {
        Ui.command("org.eclipse.ui.edit.undo", editor);
    }

    public void redo() {
        Ui.command("org.eclipse.ui.edit.redo", editor);
    }

    public void save() {
        Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    }

    public boolean isDirty() {
        return Ui.call(editor::isDirty);
    }

    /**
     * Closes all editors of the project, and drops what was not saved. When it was the last article, no editor may be
     * open: the next test would meet it, in whatever order the classes are run.
     */
    @Override
    public void close() throws CoreException {
        Ui.run(() -> page().closeEditors(editors(file), false));
        project.delete(true, true, null);
        OPEN.remove(this);
        if (OPEN.isEmpty()) {
            assertEquals(List.of(), Ui.call(OpenArticle::closeWhatIsLeft), "left open by the test");
        }
    }

    private static IEditorReference[] editors(IFile file) throws PartInitException {
        List<IEditorReference> found = new ArrayList<>();
        for (IEditorReference each : page().getEditorReferences()) {
            IFile shown = each.getEditorInput().getAdapter(IFile.class);
            if (shown != null && shown.getProject().equals(file.getProject())) {
                found.add(each);
            }
        }
        return found.toArray(IEditorReference[]::new);
    }

    private static List<String> closeWhatIsLeft() {
        List<String> left = Stream.of(page().getEditorReferences()).map(IEditorReference::getTitle).toList();
        page().closeAllEditors(false);
        return left;
    }

    private static IWorkbenchPage page() {
        return Ui.page();
    }
}
