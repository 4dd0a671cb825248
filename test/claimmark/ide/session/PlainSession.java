package claimmark.ide.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

import claimmark.core.desk.Author;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.recovery.JournalFolder;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

/** An article open for review without a workbench: a test says when time passes and when work is done. */
public final class PlainSession implements AutoCloseable {

    /** Long after any file was written, and a time that file systems know. */
    private static final Instant LATER = Instant.parse("2199-05-03T12:00:00Z");

    public final HeldWorkers workers = new HeldWorkers();
    public final HeldUi ui = new HeldUi();
    /** What listeners were told since somebody cleared it. */
    final List<SessionEvent> told = new ArrayList<>();
    public final ArticleSession session;
    public final Annotating annotating;
    private final BlockLabelling labelling;
    private final Path file;
    private int ids;

    private PlainSession(Path file, OpenedArticle opened, Optional<IFile> known, Optional<JournalFolder> journals) {
        this.file = file;
        Author author = new Author(() -> "Ada", () -> LATER, () -> "urn:uuid:" + ids++);
        session = new ArticleSession(new ArticleLocation(file, known), opened,
                new SessionEnvironment(author, ui, workers, journals));
        annotating = new Annotating(session, author);
        labelling = new BlockLabelling(session, author);
        session.addListener(told::add);
    }

    /** The article as an editor shows it. */
    public ReviewContext shownIn(TextView view) {
        return new ReviewContext(session, annotating, labelling,
                new AnnotationSelection(id -> session.places().span(id).ifPresent(view::reveal)), view);
    }

    public static PlainSession of(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return open(file);
    }

    static PlainSession open(Path file) {
        return new PlainSession(file, read(file), Optional.empty(), Optional.empty());
    }

    /** @param known what the workspace calls the file */
    static PlainSession open(Path file, IFile known) {
        return new PlainSession(file, read(file), Optional.of(known), Optional.empty());
    }

    /** Opens an article whose sidecar a test reads when it wants to. */
    static PlainSession awaiting(Path file, CompletableFuture<OpenedSidecar> sidecar) {
        OpenedArticle read = read(file);
        return new PlainSession(file, new OpenedArticle(read.storage(), read.text(), read.isStructured(), sidecar),
                Optional.empty(), Optional.empty());
    }

    static OpenedArticle read(Path file) {
        return OpenedArticle.read(file, () -> LATER, Runnable::run).toOptional().orElseThrow().whole();
    }

    /** Opens an article whose unsaved work is kept in journals, and gets back what is in them. */
    static PlainSession keptIn(JournalFolder journals, Path file) {
        PlainSession opened = beginningIn(journals, file);
        opened.rest();
        return opened;
    }

    /** The same, before anybody looked for journals. */
    static PlainSession beginningIn(JournalFolder journals, Path file) {
        return new PlainSession(file, read(file), Optional.empty(), Optional.of(journals));
    }

    /** How many events were told since this was asked last. */
    public int told() {
        int count = told.size();
        told.clear();
        return count;
    }

    /** Lets all be done that was begun. */
    public void rest() {
        while (workers.waiting() > 0) {
            workers.workAll();
            ui.turn();
        }
    }

    /** Has another program write the article. */
    void writeFile(String content) throws IOException {
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Has another program write the article at this moment, so that more of it may follow. */
    void writeFileJustNow(String content) throws IOException {
        writeFile(content);
        Files.setLastModifiedTime(file, FileTime.from(LATER));
    }

    String onDisk() throws IOException {
        return Files.readString(file);
    }

    public String text() {
        return session.articleCharacters();
    }

    String source() {
        return session.sourceDocument().get();
    }

    /** Types on the page that is read. */
    public void type(String words, String replacement) {
        replace(session.readingDocument(), words, replacement);
    }

    /** Types on the page of the file's characters. */
    void typeInSource(String words, String replacement) {
        replace(session.sourceDocument(), words, replacement);
    }

    private static void replace(IDocument document, String words, String replacement) {
        try {
            document.replace(document.get().indexOf(words), words.length(), replacement);
        } catch (BadLocationException absent) {
            throw new IllegalArgumentException(words, absent);
        }
    }

    /** Where these words stand first. */
    public TextSpan span(String words) {
        return TextSpan.ofLength(text().indexOf(words), words.length());
    }

    /** Marks these words, where they stand first, as a claim. */
    public AnnotationId mark(String words) {
        return annotating.mark(AnnotationKind.CLAIM, span(words)).id();
    }

    public void undo() {
        try {
            OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void redo() {
        try {
            OperationHistoryFactory.getOperationHistory().redo(session.undoContext(), null, null);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
