package claimmark.ide.session;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/**
 * The article text of a session and the document that shows it. For plain text and Markdown that document is the
 * file's own; for HTML it is another one, which follows the file's as soon as typing there pauses.
 */
final class Reading implements IDocumentListener {

    private static final ArticleReader READER = new ArticleReader();

    /** In milliseconds: shorter than a reader's glance to the other page, longer than the pause between two keys. */
    private static final int PAUSE = 300;

    private final IDocument source;
    private final IDocument document;
    private final ArticleFormat format;
    private final Runnable onRead;
    private final Runnable pauseEnded = this::readInBackground;
    private ArticleText text;
    private long readStamp;
    private boolean closed;

    /**
     * @param onRead is called in the UI thread each time the article was read anew
     */
    Reading(IDocument source, ArticleFormat format, Runnable onRead) {
        this.source = source;
        this.format = format;
        this.onRead = onRead;
        text = read(source.get());
        readStamp = stamp();
        document = format == ArticleFormat.HTML ? new Document(text.text()) : source;
        source.addDocumentListener(this);
    }

    IDocument document() {
        return document;
    }

    /** The article as of the last reading; its text may be some keystrokes behind the document. */
    ArticleText text() {
        return text;
    }

    private ArticleText read(String characters) {
        return READER.read(characters, format);
    }

    /** Brings the article up to date at once, as before saving. */
    void readNow() {
        if (stamp() != readStamp) {
            readStamp = stamp();
            accept(read(source.get()));
        }
    }

    void close() {
        closed = true;
        source.removeDocumentListener(this);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the characters are afterwards matters.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(PAUSE, pauseEnded);
        }
    }

    private void readInBackground() {
        if (closed) {
            return;
        }
        Display display = Display.getCurrent();
        long stamp = stamp();
        String characters = source.get();
        Consumer<ArticleText> whenCurrent = read -> {
            if (!closed && stamp == stamp()) {
                readStamp = stamp;
                accept(read);
            }
        };
        Job job = Job.createSystem(SessionMessages.readingArticle, monitor -> {
            ArticleText read = read(characters);
            if (!display.isDisposed()) {
                display.asyncExec(() -> whenCurrent.accept(read));
            }
        });
        job.schedule();
    }

    private long stamp() {
        return ((IDocumentExtension4) source).getModificationStamp();
    }

    private void accept(ArticleText read) {
        text = read;
        if (document != source) {
            DocumentReplacement.replace(document, read.text());
        }
        onRead.run();
    }
}
