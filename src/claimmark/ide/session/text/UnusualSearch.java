package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.language.UnusualCharacter;
import claimmark.core.language.UnusualCharacters;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.WorkInProgress;

/**
 * Knows the unusual characters of an article text. It is searched in a job, for a large text takes long; whoever shows
 * something of them shares what was found.
 */
public final class UnusualSearch {

    private final IDocument page;
    private final BackgroundWork background;
    private final SessionEvents events;
    private final List<Consumer<List<UnusualCharacter>>> waiting = new ArrayList<>();
    private Optional<Running> running = Optional.empty();
    private Found found = new Found(List.of(), -1);

    private record Found(List<UnusualCharacter> characters, long stamp) {
    }

    private record Running(WorkInProgress<List<UnusualCharacter>> work, long stamp) {
    }

    /** @param page the document of the article text */
    public UnusualSearch(IDocument page, BackgroundWork background, SessionEvents events) {
        this.page = page;
        this.background = background;
        this.events = events;
    }

    /** What was found last. The text may have changed since. */
    public List<UnusualCharacter> found() {
        return found.characters();
    }

    /** Hands over what is in the text as it is now: at once when that is known, else when it is found. */
    public void find(Consumer<List<UnusualCharacter>> taker) {
        if (found.stamp() == stamp()) {
            taker.accept(found.characters());
        } else {
            waiting.add(taker);
            begin();
        }
    }

    /** Searches the text as it is now, unless that is done already. Listeners are told when the result is another. */
    public void begin() {
        long stamp = stamp();
        if (found.stamp() != stamp && running.filter(search -> search.stamp() == stamp).isEmpty()) {
            running.ifPresent(search -> search.work().cancel());
            String text = page.get();
            running = Optional.of(new Running(background.start(TextMessages.findingUnusual, false,
                    cancellation -> UnusualCharacters.of(text, cancellation),
                    outcome -> outcome.ifDone().ifPresent(all -> take(new Found(all, stamp)))), stamp));
        }
    }

    private void take(Found now) {
        running = Optional.empty();
        boolean differs = !now.characters().equals(found.characters());
        found = now;
        if (differs) {
            events.tell(SessionEvent.of(Topic.UNUSUAL));
        }
        if (now.stamp() == stamp()) {
            List<Consumer<List<UnusualCharacter>>> told = List.copyOf(waiting);
            waiting.clear();
            told.forEach(taker -> taker.accept(now.characters()));
        } else if (!waiting.isEmpty()) {
            begin();
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) page).getModificationStamp();
    }
}
