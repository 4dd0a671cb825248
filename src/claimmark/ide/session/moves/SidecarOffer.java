package claimmark.ide.session.moves;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import claimmark.core.fault.Fault;
import claimmark.core.moved.MovedSidecar;
import claimmark.core.moved.MovedSidecarSearch;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;

/**
 * A sidecar that was found for an article that has none, until the reviewer takes it or says that it is not meant. For
 * the UI thread.
 */
public final class SidecarOffer {

    private final BackgroundWork background;
    private final SessionEvents events;
    private final Set<Path> refused = new HashSet<>();
    private Optional<Search> search = Optional.empty();
    private Optional<MovedSidecar> found = Optional.empty();

    /** What is looked for: the sidecar of this text. */
    private record Search(Path article, String text, Path project) {
    }

    /**
     * @param background looks for it
     * @param events are told when there is something to decide, or nothing any more
     */
    public SidecarOffer(BackgroundWork background, SessionEvents events) {
        this.background = background;
        this.events = events;
    }

    /**
     * Begins to look for the sidecar of an article that has none.
     *
     * @param text the article text
     * @param project the folder that is searched after the one of the article
     */
    public void seek(Path article, String text, Path project) {
        search = Optional.of(new Search(article, text, project));
        seek();
    }

    private void seek() {
        Set<Path> notMeant = Set.copyOf(refused);
        search.ifPresent(sought -> background.start(NLS.bind(MovesMessages.seekingSidecar, sought.article()), false,
                cancellation -> new MovedSidecarSearch(cancellation).find(sought.article(), sought.text(),
                        sought.project(), notMeant),
                outcome -> show(outcome.ifDone().flatMap(sidecar -> sidecar))));
    }

    private void show(Optional<MovedSidecar> sidecar) {
        if (!sidecar.equals(found)) {
            found = sidecar;
            events.tell(SessionEvent.of(Topic.SIDECAR));
        }
    }

    /** What the reviewer is asked about; empty when there is nothing to decide. */
    public Optional<MovedSidecar> found() {
        return found;
    }

    /** Looks for another one: the sidecar that was found is not meant. */
    public void refuse() {
        found.map(MovedSidecar::file).ifPresent(refused::add);
        show(Optional.empty());
        seek();
    }

    /** Brings the sidecar that was found to the article. Returns why that was not possible. */
    public Optional<Fault> take() {
        Optional<Fault> fault = found.flatMap(sidecar -> search.map(Search::article).flatMap(sidecar::bringTo));
        if (fault.isEmpty()) {
            withdraw();
        }
        return fault;
    }

    /** The article has a sidecar now. */
    public void withdraw() {
        search = Optional.empty();
        show(Optional.empty());
    }
}
