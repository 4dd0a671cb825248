package claimmark.ide.session;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.text.IDocument;

import claimmark.core.desk.ArticleStorage;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.ReviewStep;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.desk.SourceDescription;
import claimmark.core.desk.TypedCorrections;
import claimmark.core.file.Stamp;
import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.encoding.ArticleEncoding;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.history.TextChange;
import claimmark.ide.session.history.UndoFollower;
import claimmark.ide.session.moves.SidecarOffer;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.places.SpanKeeper;
import claimmark.ide.session.recovery.ChangeRecorder;
import claimmark.ide.session.recovery.SessionJournal;
import claimmark.ide.session.recovery.SessionRecovery;
import claimmark.ide.session.text.ArticleDocuments;
import claimmark.ide.session.text.DocumentWords;
import claimmark.ide.session.text.GuardedDocument;
import claimmark.ide.session.text.LastReading;
import claimmark.ide.session.text.PageTyping;
import claimmark.ide.session.text.SessionStructure;
import claimmark.ide.session.text.SourceReader;
import claimmark.ide.session.text.UnusualSearch;
import claimmark.ide.session.unsaved.UnsavedWork;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;

/**
 * One article open for review, shared by every editor and panel that shows it: the file's characters, the article
 * text, the review and where each annotation stands. All methods are for the UI thread.
 */
public final class ArticleSession {

    private final ArticleStorage storage;
    private final SidecarStorage sidecar;
    private final GuardedDocument source;
    private final SessionEvents events;
    private final SessionHistory history;
    private final ArticleDocuments documents;
    private final SessionReview review;
    private final SessionStructure structure;
    private final UnusualSearch unusual;
    private final AnnotationPlaces places;
    private final TypedCorrections typedCorrections;
    private final SessionSteps steps;
    private final UndoFollower undoFollower;
    private final UnsavedWork unsaved;
    private final ArticleEncoding encoding;
    private final SessionFiles files;
    private final SessionMerging merging;
    private final SessionJournal journal;
    private final SessionRecovery recovery;

    ArticleSession(ArticleLocation location, OpenedArticle opened, SessionEnvironment environment) {
        UiThread ui = environment.ui();
        BackgroundWork background = new BackgroundWork(environment.workers(), ui);
        storage = opened.storage();
        source = new GuardedDocument(storage.text());
        events = new SessionEvents();
        history = SessionHistory.of(source);
        documents = documents(opened, source, history, events, background, ui);
        sidecar = new SidecarStorage(location.path(), environment.author().clock());
        CompletableFuture<OpenedSidecar> opening = opened.sidecar();
        boolean reviewRead = opening.isDone();
        String text = documents.page().get();
        review = new SessionReview(sidecar, reviewRead ? opening.join() : OpenedSidecar.unread(), text,
                () -> Review.empty(environment.author().newId(),
                        SourceDescription.of(opened.storage().content(), opened.text(), text, Optional.empty())),
                environment.author(), background, events);
        LiveReview live = review.live();
        structure = new SessionStructure(documents, live);
        unusual = new UnusualSearch(documents.page(), background, events);
        typedCorrections = new TypedCorrections(live, environment.author());
        SpanKeeper spans = new SpanKeeper(live, structure::textChanged, ui, this::wordsChanged);
        spans.follow(documents.page());
        unsaved = new UnsavedWork(source, documents::isTyping, review::isDirty, events);
        events.prepare(this::prepare);
        places = new AnnotationPlaces(documents.page(), live, review.search(), events);
        ArticleFiles both = new ArticleFiles(location, storage, sidecar);
        journal = new SessionJournal(environment.journals(), environment.workers(), environment.author().clock(),
                () -> new JournalBase(both.location().path().toString(), storage.content().sha256(),
                        sidecar.state().known().map(Stamp::sha256).orElse(""), storage.text(),
                        environment.author().clock().instant()),
                () -> ui.execute(() -> events.tell(SessionEvent.of(Topic.RECOVERY))));
        unsaved.onPending(edits -> journal.note(
                new UnsavedChange.InForm(environment.author().in(live.review()), edits)));
        ChangeRecorder.record(source, documents.page(), journal);
        source.addDocumentListener(unsaved);
        steps = new SessionSteps(documents, live, structure, spans, history, journal, events);
        undoFollower = history.follow(steps);
        SessionParts parts = new SessionParts(documents, structure, review, unsaved, journal, events);
        merging = new SessionMerging(review, steps, environment.author());
        DiskFollower follower = new DiskFollower(both, parts, merging, ui);
        encoding = new ArticleEncoding(storage, live, unsaved, history, events, follower);
        files = new SessionFiles(both, parts, follower, new SidecarOffer(background, events));
        recovery = new SessionRecovery(environment.journals(), journal,
                new ReopenedArticle(both, parts, files, steps, history, environment.author()), background, events);
        recovery.begin();
        if (opened.isStructured()) {
            unusual.begin();
        }
        if (reviewRead) {
            follower.followCharset();
            documents.readInBackground();
        } else {
            files.await(opening, ui);
        }
    }

    private void wordsChanged(Set<AnnotationId> changed) {
        ReviewStep corrected = typedCorrections.follow(changed, span -> DocumentWords.at(documents.page(), span));
        if (!corrected.isNone()) {
            steps.take(corrected);
        }
        events.tell(SessionEvent.ofAnnotations(changed));
    }

    private static ArticleDocuments documents(OpenedArticle opened, GuardedDocument source, SessionHistory history,
            SessionEvents events, BackgroundWork background, UiThread ui) {
        ArticleStorage storage = opened.storage();
        SourceReader reader = new SourceReader(OpenedArticle.reader(), storage.format(), storage::charset);
        LastReading read = opened.isStructured() ? new LastReading.Whole(opened.text(), source.getModificationStamp())
                : new LastReading.WithoutStructure(opened.text());
        return storage.format() == ArticleFormat.HTML
                ? ArticleDocuments.ofPage(source, reader, read, history, events, background, ui)
                : ArticleDocuments.ofText(source, reader, read, events, background, ui);
    }

    /** Labels the blocks and checks for unsaved changes before listeners are notified. */
    private void prepare(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            structure.relabel();
            unusual.begin();
        }
        unsaved.check();
    }

    public ArticleLocation location() {
        return files.location();
    }

    public ArticleFormat format() {
        return storage.format();
    }

    /** The characters of the file. */
    public IDocument sourceDocument() {
        return source;
    }

    /** The article text, which holds the annotations. For plain text it is the source document itself. */
    public IDocument readingDocument() {
        return documents.page();
    }

    /** Whether the article text and the file's characters are two documents, as they are for HTML. */
    public boolean hasSeparateSource() {
        return readingDocument() != source;
    }

    /** The article with its blocks and metadata, as last read, with the block labels of the reviewers applied. */
    public ArticleText articleText() {
        return structure.article();
    }

    /** The characters of the article text that readers do not see or take for others. */
    public UnusualSearch unusual() {
        return unusual;
    }

    SessionStructure structure() {
        return structure;
    }

    /** The article text as it is now. */
    public String articleCharacters() {
        return readingDocument().get();
    }

    public Review review() {
        return review.live().review();
    }

    /** Where the annotations stand. */
    public AnnotationPlaces places() {
        return places;
    }

    /** The sidecar as this session knows it. */
    public SidecarStorage sidecar() {
        return sidecar;
    }

    /** In which charset the file is read and written. */
    public ArticleEncoding encoding() {
        return encoding;
    }

    ArticleStorage storage() {
        return storage;
    }

    /** The one history of text and annotations. */
    public IUndoContext undoContext() {
        return history.context();
    }

    SessionSteps steps() {
        return steps;
    }

    /** The typing on the reading page that is not in the file yet; empty when the page shows the file itself. */
    public Optional<PageTyping> typing() {
        return documents.typing();
    }

    /** Writes what was typed on one page to the other. Needed before anything that uses both. */
    public void settle() {
        documents.settle();
    }

    /** Settles, and returns where a place of the article text is afterwards. */
    TextSpan settle(TextSpan place) {
        return documents.settle(place);
    }

    /** A change that replaces a part of the article text; empty when it is impossible, and listeners are told. */
    Optional<TextChange> replacing(TextSpan place, String replacement) {
        return documents.replacing(place, replacement);
    }

    /** The unsaved changes of the review, in the form in which its ledger will record them. */
    public ReviewSealing sealing() {
        return review.sealing();
    }

    public boolean isDirty() {
        return unsaved.isDirty();
    }

    public UnsavedWork unsaved() {
        return unsaved;
    }

    /** What other programs save in the sidecar, and what is to be decided then. */
    public SessionMerging merging() {
        return merging;
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

    /** What was not saved when Eclipse ended. */
    public SessionRecovery recovery() {
        return recovery;
    }

    void close() {
        journal.close();
        review.search().stop();
        documents.close();
        undoFollower.close();
        history.close();
    }
}
