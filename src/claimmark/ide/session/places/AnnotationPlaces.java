package claimmark.ide.session.places;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.text.DocumentWords;

/** Tells the current places of the annotations in an open article. Offsets are UTF-16 units. For the UI thread. */
public final class AnnotationPlaces {

    private final IDocument document;
    private final LiveReview live;
    private final PlaceSearch search;
    private final SessionEvents events;

    /**
     * @param document holds the article text
     * @param events are told when a new search begins
     */
    public AnnotationPlaces(IDocument document, LiveReview live, PlaceSearch search, SessionEvents events) {
        this.document = document;
        this.live = live;
        this.search = search;
        this.events = events;
    }

    /** Whether the places are known. The search takes a while in a large article that another program changed. */
    public Places state() {
        return search.state();
    }

    /** Searches for the places again, for instance after the search was cancelled. */
    public void findAgain() {
        if (state() == Places.UNKNOWN) {
            search.again(document.get());
            events.tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.PLACES)));
        }
    }

    /** The review whose annotations these are, as it is now. */
    public Review review() {
        return live.review();
    }

    /** The place of the annotation; empty when it is an orphan or gone. */
    public Optional<TextSpan> span(AnnotationId id) {
        return live.span(id);
    }

    /** The current words at the annotation's place; empty when it is an orphan or gone. */
    public Optional<String> words(AnnotationId id) {
        return span(id).map(this::words);
    }

    private String words(TextSpan span) {
        return DocumentWords.at(document, span);
    }

    /** The annotation with its target described anew; empty when it is gone. */
    public Optional<Annotation> current(AnnotationId id) {
        return live.current(id, document.get());
    }

    /** These annotations with their targets described anew. Annotations that are gone are left out. */
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

    /** The last of the annotations {@link #at} an offset, which no other one there is in. */
    public Optional<Annotation> innermost(int offset) {
        List<Annotation> here = at(offset);
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
    }

    /** The annotations that share words with {@code range} of the article text, in text order. */
    public List<Annotation> overlapping(TextSpan range) {
        return live.overlapping(range);
    }

    /**
     * What became of the annotation after another program changed the text: its place, or its possible places. No
     * decision is needed for {@code Anchored} and {@code Moved}. Empty when the annotation is gone, or its place is not
     * known yet.
     */
    public Optional<AnchorResult> anchor(AnnotationId id) {
        return live.anchor(id, this::words);
    }

    /** The annotations that need a decision of the reviewer: drifted, then ambiguous, then orphaned ones. */
    public List<Annotation> needsALook() {
        return live.needsALook(this::words);
    }

    /** Whether the annotation's outcome depends on a verdict that was given on other words than the current ones. */
    public boolean isStale(AnnotationId id) {
        return live.isStale(id, this::words);
    }

    /** Whether this verdict was given on other words than the annotation's current ones. */
    public boolean isStale(AnnotationId id, Verdict verdict) {
        return live.isStale(id, verdict, this::words);
    }
}
