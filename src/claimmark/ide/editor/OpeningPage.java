package claimmark.ide.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import claimmark.core.desk.OpenedArticle;
import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.WorkInProgress;
import claimmark.ide.session.work.WorkResult;

/** What the editor shows while a large article is read in a job; closing the editor ends that. */
final class OpeningPage {

    /** In pixels. */
    private static final int MARGIN = 40;
    private static final int BAR_WIDTH = 300;

    private OpeningPage() {
    }

    /**
     * Makes the page and starts to read.
     *
     * @param whenRead is given the article in the UI thread, unless the page is disposed of before
     * @param whenFailed likewise, when the article cannot be read
     */
    static Composite open(Composite parent, ArticleLocation location, Consumer<OpenedArticle> whenRead,
            Consumer<IStatus> whenFailed) {
        String text = NLS.bind(EditorMessages.opening, location.name());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        new Label(page, SWT.NONE).setText(text);
        GridDataFactory.fillDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(new ProgressBar(page, SWT.INDETERMINATE));
        BackgroundWork background = BackgroundWork.inJobs(UiThread.of(page.getDisplay()));
        WorkInProgress<OpenedArticle> reading = background.start(text, true,
                cancellation -> ArticleSessions.read(location), outcome -> {
                    if (outcome instanceof WorkResult.Failed<OpenedArticle> failed
                            && failed.cause() instanceof CoreException unreadable) {
                        whenFailed.accept(unreadable.getStatus());
                    }
                    outcome.ifDone().ifPresent(read -> {
                        whenRead.accept(read);
                        awaitSidecar(read, text, background);
                    });
                });
        page.addDisposeListener(event -> reading.cancel());
        return page;
    }

    /** The article is shown; the Progress view tells that its sidecar is still being read. */
    private static void awaitSidecar(OpenedArticle read, String title, BackgroundWork background) {
        if (!read.sidecar().isDone()) {
            background.start(title, true, cancellation -> read.whole(), outcome -> {
                // The session waits for it by itself.
            });
        }
    }
}
