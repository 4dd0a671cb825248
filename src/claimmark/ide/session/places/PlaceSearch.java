package claimmark.ide.session.places;

import java.util.Optional;

import claimmark.core.live.LiveReview;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.text.Cancellation;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.WorkInProgress;
import claimmark.ide.session.work.WorkResult;

/**
 * Searches for the places of a review's annotations in a changed text. A short search runs at once, in the UI thread. A
 * long one runs in a job, which the Progress view shows and the reviewer may cancel. The live review adjusts the result
 * to edits that were made during the search. For the UI thread.
 */
public final class PlaceSearch {

    private final LiveReview live;
    private final String title;
    private final BackgroundWork background;
    private final SessionEvents events;
    private Optional<Finder> last = Optional.empty();
    private Optional<WorkInProgress<AnchoredReview>> running = Optional.empty();

    /** Finds the annotations in a text, in any thread. */
    @FunctionalInterface
    public interface Finder {

        /** @param text the article text as it was when the search began */
        AnchoredReview find(String text, Cancellation cancellation);
    }

    /**
     * @param title the title of the job in the Progress view
     * @param events are told when the job has ended or was cancelled
     */
    public PlaceSearch(LiveReview live, String title, BackgroundWork background, SessionEvents events) {
        this.live = live;
        this.title = title;
        this.background = background;
        this.events = events;
    }

    public Places state() {
        if (running.isPresent()) {
            return Places.SOUGHT;
        }
        return live.isSeeking() ? Places.UNKNOWN : Places.KNOWN;
    }

    /**
     * Finds all annotations of the live review.
     *
     * @param text the article text as it is now
     * @param atOnce whether the search runs at once, in the UI thread; otherwise it runs in a job
     */
    public void start(Finder finder, String text, boolean atOnce) {
        last = Optional.of(finder);
        if (atOnce) {
            stop();
            live.seek();
            live.settle(finder.find(text, Cancellation.NEVER));
        } else {
            again(text);
        }
    }

    /** Begins the last search anew, in a job and in the current text. Does nothing when no search was started. */
    public void again(String text) {
        last.ifPresent(finder -> {
            stop();
            live.seek();
            running = Optional.of(background.start(title, true, cancellation -> finder.find(text, cancellation),
                    this::ended));
        });
    }

    /** Waits for the search and shows its progress; returns false if the reviewer cancelled, and places are unknown. */
    public boolean finish() {
        return running.map(WorkInProgress::finish).orElse(true) && state() == Places.KNOWN;
    }

    /** Stops the search without a result. */
    public void stop() {
        running.ifPresent(WorkInProgress::cancel);
        running = Optional.empty();
    }

    private void ended(WorkResult<AnchoredReview> outcome) {
        running = Optional.empty();
        outcome.ifDone().ifPresent(live::settle);
        events.tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.PLACES)));
    }
}
