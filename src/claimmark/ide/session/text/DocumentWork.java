package claimmark.ide.session.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.Work;
import claimmark.ide.session.work.WorkInProgress;

/** Works out in the background what documents give, and takes no result that they have changed beyond meanwhile. */
public final class DocumentWork {

    private final BackgroundWork background;
    private final List<IDocument> documents;

    DocumentWork(BackgroundWork background, List<IDocument> documents) {
        this.background = background;
        this.documents = List.copyOf(documents);
    }

    /**
     * Begins work; for the UI thread.
     *
     * @param work must not touch the documents
     * @param taker is given the result in the UI thread, if the documents are as they were
     */
    public <T> WorkInProgress<T> start(Work<T> work, Consumer<T> taker) {
        List<Long> stamps = stamps();
        return background.start(TextMessages.readingArticle, false, work, outcome -> {
            if (stamps.equals(stamps())) {
                outcome.ifDone().ifPresent(taker);
            }
        });
    }

    private List<Long> stamps() {
        return documents.stream().map(document -> ((IDocumentExtension4) document).getModificationStamp()).toList();
    }
}
