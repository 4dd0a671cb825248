package claimmark.ide.session.places;

import java.util.Optional;

import claimmark.core.live.LiveReview;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.text.Cancellation;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.WorkResult;
import claimmark.ide.session.work.WorkInProgress;

/**
 * Looks for the places of a review's annotations in a changed text: at once where that is quick, else in a job that the
 * Progress view shows and the reviewer may cancel. What is typed meanwhile is made good for by the live review. For the
 * UI thread.
 */
public final class PlaceSearch {

    private final LiveReview live;
    private final String title;
    private final BackgroundWork background;
    private final SessionEvents events;
    private Optional<Finder> last = Optional.empty();
    private Optional<WorkInProgress<AnchoredReview>> running = Optional.empty();

    /** Finds the annotations in a text; may run in another thread than the UI's. */
    @FunctionalInterface
    public interface Finder {

        /** @param text the article text as it was when the search began */
        AnchoredReview find(String text, Cancellation cancellation);
    }

    /**
     * @param title what the Progress view calls it
     * @param events are told when a job found the places or was cancelled
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
     * @param quick whether it takes no longer than the reviewer can wait
     */
    public void start(Finder finder, String text, boolean quick) {
        last = Optional.of(finder);
        if (quick) {
            stop();
            live.seek();
            live.settle(finder.find(text, Cancellation.NEVER));
        } else {
            again(text);
        }
    }

    /** Begins anew, in the text as it is now; does nothing when the places are known. */
    public void again(String text) {
        last.ifPresent(finder -> {
            stop();
            live.seek();
            running = Optional.of(background.start(title, true, cancellation -> finder.find(text, cancellation),
                    this::ended));
        });
    }

    /** Waits until the places are known, with progress; false when they are not because somebody cancelled. */
    public boolean finish() {
        return running.map(WorkInProgress::finish).orElse(true) && state() == Places.KNOWN;
    }

    /** Stops without a result. */
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
