package claimmark.ide.session.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

import claimmark.core.language.UnusualCharacter;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

/** One search in a job serves all who tell of unusual characters. */
class UnusualSearchTest {

    private static final String TEXT = "Nobody\u200B paid.\n";

    private final HeldWorkers workers = new HeldWorkers();
    private final HeldUi ui = new HeldUi();
    private final SessionEvents events = new SessionEvents();
    private final List<SessionEvent> told = new ArrayList<>();
    private final List<List<Integer>> taken = new ArrayList<>();
    private final GuardedDocument page = new GuardedDocument(TEXT);
    private final UnusualSearch search = new UnusualSearch(page, new BackgroundWork(workers, ui), events);

    UnusualSearchTest() {
        events.add(told::add);
    }

    private void work() {
        workers.workAll();
        ui.turn();
    }

    private void find() {
        search.find(all -> taken.add(all.stream().map(UnusualCharacter::offset).toList()));
    }

    @Test
    void tellsWhenSomethingIsFound() {
        search.begin();
        assertEquals(List.of(), search.found());
        work();
        assertEquals(1, search.found().size());
        assertEquals(List.of(SessionEvent.of(Topic.UNUSUAL)), told);
    }

    @Test
    void searchesTheSameTextOnce() {
        search.begin();
        search.begin();
        find();
        assertEquals(1, workers.waiting());
        work();
        search.begin();
        find();
        assertEquals(0, workers.waiting());
        assertEquals(List.of(List.of(6), List.of(6)), taken);
    }

    @Test
    void handsOverWhatIsInTheTextAsItIsNow() throws BadLocationException {
        search.begin();
        work();
        page.replace(0, 0, "But ");
        find();
        assertTrue(taken.isEmpty());
        work();
        assertEquals(List.of(List.of(10)), taken);
    }

    @Test
    void searchesAgainWhereTheTextChangedDuringTheSearch() throws BadLocationException {
        find();
        page.replace(0, 0, "But ");
        work();
        assertTrue(taken.isEmpty());
        work();
        assertEquals(List.of(List.of(10)), taken);
    }

    @Test
    void isSilentWhereNothingElseIsFound() throws BadLocationException {
        page.set("Plain words.");
        search.begin();
        work();
        page.replace(0, 5, "Other");
        search.begin();
        work();
        assertEquals(List.of(), told);
    }
}
