package claimmark.ide.session.places;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.text.DocumentWords;

/** Where the annotations of an open article stand now. For the UI thread. */
public final class AnnotationPlaces {

    private final IDocument document;
    private final LiveReview live;
    private final PlaceSearch search;
    private final SessionEvents events;

    /**
     * @param document holds the article text
     * @param events are told when the places are looked for again
     */
    public AnnotationPlaces(IDocument document, LiveReview live, PlaceSearch search, SessionEvents events) {
        this.document = document;
        this.live = live;
        this.search = search;
        this.events = events;
    }

    /** Whether it is known where the annotations stand. In a large article that others changed it takes a while. */
    public Places state() {
        return search.state();
    }

    /** Looks for the places of the annotations again, as after somebody cancelled that. */
    public void findAgain() {
        if (state() == Places.UNKNOWN) {
            search.again(document.get());
            events.tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.PLACES)));
        }
    }

    /** Where the annotation stands; empty when it is an orphan or gone. */
    public Optional<TextSpan> span(AnnotationId id) {
        return live.span(id);
    }

    /** The annotation's words as they stand in the text; empty when it is an orphan or gone. */
    public Optional<String> words(AnnotationId id) {
        return span(id).map(this::words);
    }

    private String words(TextSpan span) {
        return DocumentWords.at(document, span);
    }

    /** The annotation with its target described as it stands; empty when it is gone. */
    public Optional<Annotation> current(AnnotationId id) {
        return live.current(id, document.get());
    }

    /** These annotations with their targets described as they stand; those that are gone are left out. */
    public List<Annotation> current(Collection<AnnotationId> ids) {
        return live.current(ids, document.get());
    }

    /** All annotations in the order of the text, orphans last. */
    public List<Annotation> inTextOrder() {
        return live.inTextOrder();
    }

    /** The annotations over the unit at {@code offset} of the article text, enclosing ones first. */
    public List<Annotation> at(int offset) {
        return live.at(offset);
    }

    /** The annotations that share words with {@code range} of the article text, in text order. */
    public List<Annotation> overlapping(TextSpan range) {
        return live.overlapping(range);
    }

    /**
     * What became of the annotation in a text that others changed: its place, or the places that it may have; all is
     * well when it is {@code Anchored} or {@code Moved}. Empty when it is gone, or its place is not known yet.
     */
    public Optional<AnchorResult> anchor(AnnotationId id) {
        return live.anchor(id, this::words);
    }

    /** The annotations that wait for a decision of the reviewer: drifted, then ambiguous, then orphaned ones. */
    public List<Annotation> needsALook() {
        return live.needsALook(this::words);
    }

    /** Whether the annotation's outcome rests on a verdict that was given on other words than stand there. */
    public boolean isStale(AnnotationId id) {
        return live.isStale(id, this::words);
    }

    /** Whether this verdict on the annotation was given on other words than stand there. */
    public boolean isStale(AnnotationId id, Verdict verdict) {
        return live.isStale(id, verdict, this::words);
    }
}
