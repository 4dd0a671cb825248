package claimmark.ide.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import claimmark.core.desk.OpenedArticle;
import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSessions;

/** What the editor shows while a large article is read in a job; closing the editor ends that. */
final class OpeningPage {

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
        GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(page);
        new Label(page, SWT.NONE).setText(text);
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).applyTo(new ProgressBar(page, SWT.INDETERMINATE));
        Display display = page.getDisplay();
        Job job = Job.create(text, monitor -> {
            try {
                OpenedArticle read = ArticleSessions.read(location);
                answer(display, page, () -> whenRead.accept(read));
                read.whole();
            } catch (CoreException unreadable) {
                answer(display, page, () -> whenFailed.accept(unreadable.getStatus()));
            }
            return Status.OK_STATUS;
        });
        page.addDisposeListener(event -> {
            // A running one still reads the sidecar of the article that is shown now, or has an answer nobody takes.
            if (job.getState() != Job.RUNNING) {
                job.cancel();
            }
        });
        job.schedule();
        return page;
    }

    private static void answer(Display display, Composite page, Runnable answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!page.isDisposed()) {
                    answer.run();
                }
            });
        }
    }
}
