package claimmark.ide.session.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;

/** Works out in jobs what documents give, and takes no result that they have changed beyond meanwhile. */
final class BackgroundWork {

    private final List<IDocument> documents;
    private boolean closed;

    BackgroundWork(List<IDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    /**
     * Starts a job; to be called in the UI thread.
     *
     * @param work must not touch the documents
     * @param taker is given the result in the UI thread, if the documents are as they were
     */
    <T> void start(Supplier<T> work, Consumer<T> taker) {
        Display display = Display.getCurrent();
        if (closed || display == null) {
            return;
        }
        List<Long> stamps = stamps();
        Job.createSystem(SessionMessages.readingArticle, monitor -> {
            T result = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!closed && stamps.equals(stamps())) {
                        taker.accept(result);
                    }
                });
            }
        }).schedule();
    }

    /** Takes no results any more. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    private List<Long> stamps() {
        return documents.stream().map(document -> ((IDocumentExtension4) document).getModificationStamp()).toList();
    }
}
