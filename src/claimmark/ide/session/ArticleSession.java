package claimmark.ide.session;

import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import claimmark.core.desk.ArticleStorage;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.desk.SourceDescription;
import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.OverruleEdit;
import claimmark.core.model.Review;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.event.SessionListener;

/**
 * One article open for review, shared by every editor and panel that shows it: the file's characters, the article
 * text, the review and where each annotation stands. All methods are for the UI thread.
 */
public final class ArticleSession {

    private final ArticleLocation location;
    private final ArticleStorage storage;
    private final SidecarStorage sidecar;
    private final GuardedDocument source;
    private final IDocumentUndoManager undoManager;
    private final SessionHistory history;
    private final Reading reading;
    private final SessionReview review;
    private final LiveReview live;
    private final SessionStructure structure;
    private final SessionEvents events = new SessionEvents();
    private final AnnotationPlaces places;
    private final UnsavedWork unsaved;
    private final SessionFiles files;

    /**
     * @param clock tells whether a file may still be being written
     * @param ids where the ids of new reviews come from
     */
    ArticleSession(ArticleLocation location, OpenedArticle opened, InstantSource clock, Supplier<String> ids) {
        this.location = location;
        storage = opened.storage();
        source = new GuardedDocument(storage.text());
        DocumentUndoManagerRegistry.connect(source);
        undoManager = DocumentUndoManagerRegistry.getDocumentUndoManager(source);
        undoManager.connect(this);
        history = new SessionHistory(this, undoManager);
        reading = new Reading(source, opened, history, readingListener());
        sidecar = new SidecarStorage(location.path(), clock);
        CompletableFuture<OpenedSidecar> opening = opened.sidecar();
        boolean reviewRead = opening.isDone();
        review = new SessionReview(sidecar, reviewRead ? opening.join() : OpenedSidecar.unread(), articleCharacters(),
                () -> Review.empty(ids.get(), SourceDescription.of(storage.content(), articleAsRead(),
                        articleCharacters(), Optional.empty())), this::placesChanged);
        live = review.live();
        structure = new SessionStructure(reading, live);
        Display display = Display.getCurrent();
        readingDocument().addDocumentListener(
                new SpanKeeper(live, structure, display::asyncExec, this::spansChanged));
        unsaved = new UnsavedWork(source, () -> typing().filter(PageTyping::isPending).isPresent(), review::isDirty,
                () -> events.tell(SessionEvent.of(Topic.UNSAVED)));
        source.addDocumentListener(unsaved);
        events.prepare(this::prepare);
        places = new AnnotationPlaces(readingDocument(), live, review.search(), this::placesChanged);
        files = new SessionFiles(this, reading, review, unsaved, events);
        if (reviewRead) {
            reading.readInBackground();
        } else {
            files.await(opening, display::asyncExec);
        }
    }

    public ArticleLocation location() {
        return location;
    }

    public ArticleFormat format() {
        return storage.format();
    }

    /** The characters of the file. */
    public IDocument sourceDocument() {
        return source;
    }

    /** The article text, which annotations stand in; the source document itself where the two are the same. */
    public IDocument readingDocument() {
        return reading.document();
    }

    /** Whether the article text is shown by a document of its own and the file's characters by another. */
    public boolean hasSeparateSource() {
        return readingDocument() != source;
    }

    /** The article with its blocks and metadata, as of the last reading; what reviewers say of the blocks counts. */
    public ArticleText articleText() {
        return structure.article();
    }

    /** The article as it was found at the last reading, whatever reviewers say of its blocks. */
    ArticleText articleAsRead() {
        return reading.text();
    }

    SessionStructure structure() {
        return structure;
    }

    /** The article text as it is now. */
    public String articleCharacters() {
        return readingDocument().get();
    }

    public Review review() {
        return live.review();
    }

    /** Where the annotations stand. */
    public AnnotationPlaces places() {
        return places;
    }

    /** Whether the article text can be changed where it is read. */
    public boolean isTextEditable() {
        return readOnlyReason().isEmpty();
    }

    /** Why the article's text must not be edited; empty when it may. */
    public Optional<String> readOnlyReason() {
        return files.isReviewRead() ? storage.readOnly().map(Problem::message)
                : Optional.of(NLS.bind(SessionMessages.readingReview, sidecar.name()));
    }

    /** The sidecar as this session knows it. */
    public SidecarStorage sidecar() {
        return sidecar;
    }

    /** The encoding of the file. */
    public Charset charset() {
        return storage.charset();
    }

    ArticleStorage storage() {
        return storage;
    }

    /** The one history of text and annotations. */
    public IUndoContext undoContext() {
        return history.context();
    }

    SessionHistory history() {
        return history;
    }

    /** What is typed on the reading page and not in the file yet; empty where the page shows the file itself. */
    public Optional<PageTyping> typing() {
        return reading.typing();
    }

    /** Brings what is typed on one page to the other, before something is done that needs both. */
    public void settle() {
        reading.settle();
    }

    /** Settles; a place of the article text goes along. */
    TextSpan settle(TextSpan place) {
        return reading.settle(place);
    }

    /** The change that replaces a part of the article text; empty, which listeners are told, where it cannot be made. */
    Optional<TextChange> replacing(TextSpan place, String replacement) {
        return reading.replacing(place, replacement);
    }

    public boolean isDirty() {
        return unsaved.isDirty();
    }

    /** What there is to save. */
    public UnsavedWork unsaved() {
        return unsaved;
    }

    /** The article and its sidecar on the disk. */
    public SessionFiles files() {
        return files;
    }

    public void addListener(SessionListener listener) {
        events.add(listener);
    }

    public void removeListener(SessionListener listener) {
        events.remove(listener);
    }

    /** Takes steps of the review, without a way back: {@link Annotating} puts them into the history. */
    void apply(List<AnnotationEdit> edits) {
        live.apply(edits);
        events.tell(SessionEvent.ofAnnotations(edits.stream().map(AnnotationEdit::id).collect(Collectors.toSet())));
    }

    /** Takes a step of what reviewers say of the blocks, as {@link #apply(List)} does for annotations. */
    void apply(OverruleEdit edit) {
        structure.apply(edit);
        events.tell(SessionEvent.of(Topic.ARTICLE, Topic.OVERRULING));
    }

    /** Replaces the review by one with the same annotations, as when its reviewers or source are others. */
    void update(Review sameAnnotations) {
        live.update(sameAnnotations);
        events.tell(SessionEvent.of(Topic.REVIEWERS));
    }

    void close() {
        review.search().stop();
        reading.close();
        history.close();
        undoManager.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(source);
    }

    private void placesChanged() {
        events.tell(SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.PLACES)));
    }

    private void spansChanged(Set<AnnotationId> ids) {
        events.tell(SessionEvent.ofAnnotations(ids));
    }

    /** Whoever is told finds the blocks labelled and the star where it belongs. */
    private void prepare(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            structure.relabel();
        }
        unsaved.check();
    }

    private ReadingListener readingListener() {
        return new ReadingListener() {
            @Override
            public void articleRead() {
                events.tell(SessionEvent.of(Topic.ARTICLE));
            }

            @Override
            public void typingChanged() {
                unsaved.check();
            }

            @Override
            public void changeRefused() {
                events.tell(SessionEvent.of(Topic.REFUSAL));
            }
        };
    }
}
