package claimmark.ide.session.text;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.text.TextReplacement;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.Work;
import claimmark.ide.session.work.WorkInProgress;

/**
 * Computes something from the documents in the background. If the documents change meanwhile, the result is either
 * dropped, or handed over together with the changes.
 */
public final class DocumentWork {

    private final BackgroundWork background;
    private final IDocument source;
    private final IDocument page;

    DocumentWork(BackgroundWork background, DocumentPair pair) {
        this.background = background;
        source = pair.source();
        page = pair.page();
    }

    /**
     * Begins work; for the UI thread.
     *
     * @param work must not touch the documents
     * @param taker gets the result in the UI thread, unless the documents have changed
     */
    public <T> WorkInProgress<T> start(Work<T> work, Consumer<T> taker) {
        List<Long> stamps = stamps();
        return background.start(TextMessages.readingArticle, false, work, outcome -> {
            if (stamps.equals(stamps())) {
                outcome.ifDone().ifPresent(taker);
            }
        });
    }

    /**
     * Begins work whose result can be brought up to date; for the UI thread.
     *
     * @param work must not touch the documents
     * @param taker gets the result, and the changes of the page since the work began, in the UI thread
     */
    public <T> WorkInProgress<T> startReplaying(Work<T> work, BiConsumer<T, List<TextReplacement>> taker) {
        EditRecorder recorder = EditRecorder.of(page);
        return background.start(TextMessages.readingArticle, false, work, outcome -> {
            List<TextReplacement> edits = recorder.stop();
            outcome.ifDone().ifPresent(result -> taker.accept(result, edits));
        });
    }

    private List<Long> stamps() {
        return Stream.of(source, page)
                .map(document -> ((IDocumentExtension4) document).getModificationStamp()).toList();
    }
}
