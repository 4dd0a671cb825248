package claimmark.ide.session;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import claimmark.core.desk.DiskState;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.file.FileAttributes;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;

/** Takes over changes that other programs make to the two files of an open article. For the UI thread. */
final class DiskFollower {

    private final ArticleFiles files;
    private final SessionParts parts;
    private final Pause rest;
    private boolean missed;

    /** @param ui where a file is looked at again that was being written */
    DiskFollower(ArticleFiles files, SessionParts parts, UiThread ui) {
        this.files = files;
        this.parts = parts;
        rest = ui.pause((int) FileAttributes.REST.toMillis(), this::lookUnlessClosed);
    }

    private void lookUnlessClosed() {
        if (!parts.documents().isClosed()) {
            look();
        }
    }

    /** Checks both files. Read errors are only logged, because no user action caused the check. */
    void look() {
        try {
            lookWhetherGone();
            DiskState article = parts.unsaved().isTextDirty() ? DiskState.SAME : files.article().look();
            if (article == DiskState.BEING_WRITTEN) {
                rest.begin();
                return;
            }
            if (article == DiskState.CHANGED) {
                reloadArticle();
            }
            lookAtSidecar();
        } catch (CoreException unreadable) {
            ILog.of(DiskFollower.class).log(unreadable.getStatus());
        }
    }

    /** Programs delete a file before they write it anew, so an article is gone only when it was missed twice. */
    private void lookWhetherGone() {
        boolean gone = files.article().isGone();
        if (gone && !missed) {
            missed = true;
            rest.begin();
        } else if (gone != parts.unsaved().isTextGone()) {
            parts.events().step(() -> {
                parts.unsaved().textIsGone(gone);
                parts.events().tell(SessionEvent.of(Topic.LOCATION));
            });
        }
        missed = gone;
    }

    /** Takes over the changed article. The annotations follow their words. Listeners get one event for all of it. */
    private void reloadArticle() throws CoreException {
        parts.events().begin();
        try {
            LastPlaces<String> blockLabels = parts.structure().leave();
            parts.review().follow(() -> {
                Problem.throwIfPresent(files.article().reload());
                parts.documents().replaceSource(files.article().text());
            }, parts.documents()::characters);
            parts.structure().carry(blockLabels);
            parts.unsaved().textIsSaved();
            parts.keepUnsaved(files.article().text());
            parts.events().tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES)));
        } finally {
            parts.events().end();
        }
    }

    private void lookAtSidecar() {
        DiskState sidecar = files.sidecar().look();
        if (sidecar == DiskState.SAME) {
            return;
        }
        if (sidecar == DiskState.BEING_WRITTEN) {
            rest.begin();
        } else if (parts.review().isDirty()) {
            collide();
        } else {
            // While a large sidecar was read, the reviewer may have changed the review.
            readSidecar((read, text, edits) -> {
                if (parts.review().isDirty()) {
                    collide();
                } else {
                    accept(read, text, edits);
                }
            });
        }
    }

    private void collide() {
        files.sidecar().markConflicting();
        parts.events().tell(SessionEvent.of(Topic.SIDECAR));
    }

    /** Drops unsaved changes of the review and reads the sidecar again. A large one is read in the background. */
    void reloadReview() {
        readSidecar(this::accept);
    }

    /** Takes a sidecar that was read while {@code text} was changed by {@code edits}. */
    private interface Taker {
        void take(OpenedSidecar read, String text, List<TextReplacement> edits);
    }

    private void readSidecar(Taker taker) {
        SidecarStorage sidecar = files.sidecar();
        String text = parts.documents().characters();
        Supplier<OpenedSidecar> work = () -> OpenedSidecar.of(sidecar.read(), text);
        if (sidecar.takesLong()) {
            parts.documents().work().startReplaying(cancellation -> work.get(),
                    (read, edits) -> taker.take(read, text, edits));
        } else {
            taker.take(work.get(), text, List.of());
        }
    }

    /**
     * Replaces the shown review by one that was read.
     *
     * @param text the article text when reading began
     * @param edits the changes of the text since then
     */
    void accept(OpenedSidecar read, String text, List<TextReplacement> edits) {
        parts.review().reload(read, text);
        edits.forEach(parts.review().live()::textChanged);
        parts.structure().anchor();
        parts.keepUnsaved(files.article().text());
        parts.events().tell(SessionEvent.ofAllAnnotations()
                .and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES, Topic.SIDECAR)));
    }
}
