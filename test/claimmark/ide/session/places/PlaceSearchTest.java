package claimmark.ide.session.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

class PlaceSearchTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.";
    private static final String LATER = "On Monday, " + TEXT;
    private static final SessionEvent FOUND = SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.PLACES));
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final AnnotationId ID = new AnnotationId("urn:uuid:1");

    private final HeldWorkers workers = new HeldWorkers();
    private final HeldUi ui = new HeldUi();
    private final SessionEvents events = new SessionEvents();
    private final List<SessionEvent> told = new ArrayList<>();
    private final LiveReview live = reviewed();
    private final Review saved = live.described(TEXT);
    private final PlaceSearch search = new PlaceSearch(live, "Finding", new BackgroundWork(workers, ui), events);

    PlaceSearchTest() {
        events.add(told::add);
    }

    private static LiveReview reviewed() {
        Source source = new Source("a.txt", "text/plain", "en", "UTF-8", "", Sha256.of(TEXT), "1", Optional.empty(),
                ForeignContent.NONE);
        LiveReview live = new LiveReview(ReviewAnchoring.open(Review.empty("urn:uuid:review", source), TEXT));
        Annotation mark = Annotation.create(ID, AnnotationKind.CLAIM,
                new TargetDescriber(TEXT).describe(TextSpan.ofLength(TEXT.indexOf("taxes fell"), 10)), "ada", NOON);
        live.apply(AnnotationEdit.add(mark, new Signature("ada", NOON)));
        return live;
    }

    private AnchoredReview find(String text, Cancellation cancellation) {
        cancellation.check();
        return ReviewAnchoring.carry(saved, TEXT, text);
    }

    private Optional<String> words(String text) {
        return live.span(ID).map(span -> span.of(text));
    }

    @Test
    void whatIsQuickIsFoundAtOnceAndNotTold() {
        search.start(this::find, LATER, true);
        assertEquals(Places.KNOWN, search.state());
        assertEquals(Optional.of("taxes fell"), words(LATER));
        assertEquals(List.of(), told);
    }

    @Test
    void whatTakesLongIsToldWhenItIsFound() {
        search.start(this::find, LATER, false);
        assertEquals(Places.SOUGHT, search.state());
        workers.workAll();
        ui.turn();
        assertEquals(Places.KNOWN, search.state());
        assertEquals(Optional.of("taxes fell"), words(LATER));
        assertEquals(List.of(FOUND), told);
    }

    @Test
    void whoSavesWaitsAndTakesWhatWasFound() {
        search.start(this::find, LATER, false);
        assertTrue(search.finish());
        assertEquals(Places.KNOWN, search.state());
        assertEquals(Optional.of("taxes fell"), words(LATER));
        ui.turn();
        assertEquals(List.of(FOUND), told);
    }

    @Test
    void whoDoesNotWaitForThePlacesDoesNotKnowThem() {
        search.start(this::find, LATER, false);
        workers.losePatience();
        assertFalse(search.finish());
        assertEquals(Places.SOUGHT, search.state());
    }

    @Test
    void whatIsTypedMeanwhileIsReplayedOnWhatIsFound() {
        search.start(this::find, LATER, false);
        live.textChanged(new TextReplacement(0, "On", "As early as on"));
        workers.workAll();
        ui.turn();
        assertEquals(Optional.of("taxes fell"), words("As early as on Monday, " + TEXT));
    }

    @Test
    void aSearchThatWasCancelledIsToldAndCanBeBegunAgain() {
        search.start((text, cancellation) -> find(text, () -> true), LATER, false);
        workers.workAll();
        ui.turn();
        assertEquals(Places.UNKNOWN, search.state());
        assertEquals(List.of(FOUND), told);
        assertFalse(search.finish());
        search.start(this::find, LATER, false);
        search.stop();
        assertEquals(Places.UNKNOWN, search.state());
        search.again(LATER);
        assertTrue(search.finish());
        assertEquals(Optional.of("taxes fell"), words(LATER));
    }

    @Test
    void whatIsFoundAtOnceIsNotOverwrittenByTheSearchBeforeIt() {
        search.start((text, cancellation) -> find(TEXT, cancellation), TEXT, false);
        search.start(this::find, LATER, true);
        assertEquals(Places.KNOWN, search.state());
        workers.workAll();
        ui.turn();
        assertEquals(Places.KNOWN, search.state());
        assertEquals(Optional.of("taxes fell"), words(LATER));
        assertEquals(List.of(), told);
    }

    @Test
    void aSearchThatWasStoppedTellsNothing() {
        search.start(this::find, LATER, false);
        search.stop();
        workers.workAll();
        ui.turn();
        assertEquals(List.of(), told);
    }
}
