package claimmark.ide.session.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.ide.session.event.SessionEvent.Topic;

class SessionEventsTest {

    private static final AnnotationId FIRST = new AnnotationId("urn:uuid:1");
    private static final AnnotationId SECOND = new AnnotationId("urn:uuid:2");

    private final SessionEvents events = new SessionEvents();
    private final List<SessionEvent> told = new ArrayList<>();

    @Test
    void whatHappensOutsideOfAStepIsToldAtOnce() {
        events.add(told::add);
        events.tell(SessionEvent.of(Topic.SIDECAR));
        events.tell(SessionEvent.of(Topic.ARTICLE));
        assertEquals(List.of(SessionEvent.of(Topic.SIDECAR), SessionEvent.of(Topic.ARTICLE)), told);
    }

    @Test
    void whatHappensInAStepIsOneEventAtItsEnd() {
        events.add(told::add);
        events.step(() -> {
            events.tell(SessionEvent.ofAnnotations(Set.of(FIRST)));
            events.step(() -> events.tell(SessionEvent.of(Topic.ARTICLE)));
            assertEquals(List.of(), told);
            events.tell(SessionEvent.ofAnnotations(Set.of(SECOND)));
        });
        assertEquals(List.of(SessionEvent.ofAnnotations(Set.of(FIRST, SECOND)).and(SessionEvent.of(Topic.ARTICLE))),
                told);
    }

    @Test
    void aStepInWhichNothingHappensIsNotTold() {
        events.add(told::add);
        events.step(() -> { });
        assertEquals(List.of(), told);
    }

    @Test
    void aStepThatFailsIsToldAsFarAsItCame() {
        events.add(told::add);
        assertThrows(IllegalStateException.class, () -> events.step(() -> {
            events.tell(SessionEvent.of(Topic.PLACES));
            throw new IllegalStateException();
        }));
        assertEquals(List.of(SessionEvent.of(Topic.PLACES)), told);
    }

    @Test
    void whatIsFoundOutBeforeListenersAreToldIsPartOfTheEvent() {
        List<SessionEvent> prepared = new ArrayList<>();
        events.prepare(event -> {
            prepared.add(event);
            events.tell(SessionEvent.of(Topic.UNSAVED));
        });
        events.add(told::add);
        events.tell(SessionEvent.of(Topic.ARTICLE));
        assertEquals(List.of(SessionEvent.of(Topic.ARTICLE)), prepared);
        assertEquals(List.of(SessionEvent.of(Topic.ARTICLE, Topic.UNSAVED)), told);
    }

    @Test
    void whatAListenerDoesIsToldAfterEverybodyKnowsWhatItWasTold() {
        events.add(event -> {
            if (event.isAbout(Topic.ARTICLE)) {
                events.tell(SessionEvent.of(Topic.REFUSAL));
            }
        });
        events.add(told::add);
        events.tell(SessionEvent.of(Topic.ARTICLE));
        assertEquals(List.of(SessionEvent.of(Topic.ARTICLE), SessionEvent.of(Topic.REFUSAL)), told);
    }

    @Test
    void whoLeftIsNotToldAnyMoreNotEvenOfTheEventAtHand() {
        SessionListener left = told::add;
        events.add(event -> events.remove(left));
        events.add(left);
        events.tell(SessionEvent.of(Topic.ARTICLE));
        assertEquals(List.of(), told);
    }

    @Test
    void aListenerThatFailsDoesNotStopLaterEvents() {
        SessionListener failing = event -> {
            throw new IllegalStateException();
        };
        events.add(failing);
        assertThrows(IllegalStateException.class, () -> events.tell(SessionEvent.of(Topic.ARTICLE)));
        events.remove(failing);
        events.add(told::add);
        events.tell(SessionEvent.of(Topic.PLACES));
        assertEquals(List.of(SessionEvent.of(Topic.PLACES)), told);
    }

    @Test
    void noNamedAnnotationMeansNoneAndNotAll() {
        assertTrue(SessionEvent.ofAnnotations(Set.of()).isNone());
        assertFalse(SessionEvent.ofAnnotations(Set.of()).isAboutReview());
        assertFalse(SessionEvent.ofAnnotations(Set.of(FIRST)).annotations().contains(SECOND));
        assertTrue(SessionEvent.ofAllAnnotations().annotations().contains(SECOND));
        assertFalse(SessionEvent.ofAllAnnotations().isNone());
    }

    @Test
    void allAnnotationsAreAllWhateverElseIsNamed() {
        SessionEvent some = SessionEvent.ofAnnotations(Set.of(FIRST));
        assertEquals(SessionEvent.ofAllAnnotations(), some.and(SessionEvent.ofAllAnnotations()));
        assertEquals(SessionEvent.ofAllAnnotations(), SessionEvent.ofAllAnnotations().and(some));
    }
}
