package claimmark.ide.session;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import claimmark.core.desk.DiskState;
import claimmark.core.desk.OpenedReview;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.desk.SourceDescription;
import claimmark.core.encoding.ChosenCharset;
import claimmark.core.fault.Fault;
import claimmark.core.file.FileAttributes;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.encoding.ArticleReread;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;

/** Takes over changes that other programs make to the two files of an open article. For the UI thread. */
final class DiskFollower implements ArticleReread {

    private final ArticleFiles files;
    private final SessionParts parts;
    private final SessionMerging merging;
    private final Pause rest;
    private boolean missed;

    /** @param ui where a file is looked at again that was being written */
    DiskFollower(ArticleFiles files, SessionParts parts, SessionMerging merging, UiThread ui) {
        this.merging = merging;
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
                reread(files.article()::reload);
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

    /** Takes over an article that was read again. Listeners get one event for all of it. */
    @Override
    public void reread(Supplier<Optional<Fault>> reading) throws CoreException {
        parts.events().begin();
        try {
            LastPlaces<String> blockLabels = parts.structure().leave();
            parts.review().follow(() -> {
                Problem.throwIfPresent(reading.get());
                parts.documents().replaceSource(files.article().text());
            }, parts.documents()::characters);
            parts.structure().carry(blockLabels);
            parts.unsaved().textIsSaved();
            parts.keepUnsaved(files.article().text());
            parts.events().tell(SessionEvent.ofAllAnnotations()
                    .and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES, Topic.ENCODING)));
        } finally {
            parts.events().end();
        }
    }

    /** Reads the article again if the review, which was read after it, records that another charset was chosen. */
    void followCharset() {
        Optional<ChosenCharset> recorded = SourceDescription.choice(parts.review().live().review().source());
        Optional<Charset> chosen = recorded.map(ChosenCharset::charset);
        if (chosen.isEmpty() || parts.unsaved().isTextDirty()
                || chosen.equals(files.article().content().choice().map(ChosenCharset::charset))) {
            return;
        }
        try {
            reread(() -> files.article().follow(recorded.get()));
        } catch (CoreException unreadable) {
            ILog.of(DiskFollower.class).log(unreadable.getStatus());
        }
    }

    private void lookAtSidecar() {
        DiskState sidecar = files.sidecar().look();
        if (sidecar == DiskState.BEING_WRITTEN) {
            rest.begin();
        } else if (sidecar == DiskState.CHANGED) {
            readSidecar();
        }
    }

    /** Merges what is on the disk, in the moment before it is replaced. */
    void mergeSidecar() {
        if (files.sidecar().look() != DiskState.SAME && !files.sidecar().takesLong()) {
            readSidecar();
        }
    }

    /**
     * Merges a sidecar that was read. One that cannot be read changes nothing here: then it is only known that it must
     * not be replaced.
     */
    private void merge(OpenedSidecar read, String before, List<TextReplacement> edits) {
        String text = parts.documents().characters();
        OpenedSidecar found = edits.isEmpty() ? read : OpenedSidecar.of(read.file(), text);
        Optional<OpenedReview> theirs = found.review();
        parts.events().step(() -> {
            if (theirs.isEmpty()) {
                parts.review().know(found);
            } else if (!merging.take(found, theirs.get(), text)) {
                takeWhole(read, before, edits);
                return;
            }
            tellOfSidecar();
        });
    }

    /** Where the places are not known, nothing can be merged: what is on the disk is taken, unless work would go. */
    private void takeWhole(OpenedSidecar read, String text, List<TextReplacement> edits) {
        if (parts.review().isDirty()) {
            collide();
        } else {
            accept(read, text, edits);
        }
    }

    private void collide() {
        files.sidecar().markConflicting();
        parts.events().tell(SessionEvent.of(Topic.SIDECAR));
    }

    private void readSidecar() {
        SidecarStorage sidecar = files.sidecar();
        String text = parts.documents().characters();
        Supplier<OpenedSidecar> work = () -> OpenedSidecar.of(sidecar.read(), text);
        if (sidecar.takesLong()) {
            parts.documents().work().startReplaying(cancellation -> work.get(),
                    (read, edits) -> merge(read, text, edits));
        } else {
            merge(work.get(), text, List.of());
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
        tellOfSidecar();
    }

    private void tellOfSidecar() {
        followCharset();
        parts.structure().anchor();
        parts.keepUnsaved(files.article().text());
        parts.events().tell(SessionMerging.event());
    }
}
