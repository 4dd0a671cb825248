package claimmark.ide.session.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;

import claimmark.core.article.Rewriting;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.history.TextChange;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;
import claimmark.ide.session.work.WorkInProgress;

/**
 * The documents of a session: one with the characters of the file, and one with the article text. For plain text and
 * Markdown both are the same. For HTML they are two, and each follows the other as soon as typing pauses: see
 * {@link PageTyping}. For the UI thread.
 */
public final class ArticleDocuments {

    /** How long typing must pause, in milliseconds: longer than between two keys, but hardly noticeable. */
    static final int PAUSE = 300;

    private final DocumentPair pair;
    private final Optional<PageTyping> typing;
    private final SessionEvents events;
    private final BackgroundWork background;
    private final DocumentWork work;
    private final IDocumentListener sourceFollower;
    private Optional<WorkInProgress<ArticleText>> reading = Optional.empty();

    private ArticleDocuments(DocumentPair pair, Optional<PageTyping> typing, DocumentWork work, SessionEvents events,
            BackgroundWork background, UiThread ui) {
        this.pair = pair;
        this.typing = typing;
        this.work = work;
        this.events = events;
        this.background = background;
        sourceFollower = new SourceFollower(ui.pause(PAUSE, this::readInBackground));
    }

    /** The article shows its file's characters. */
    public static ArticleDocuments ofText(IDocument source, SourceReader reader, LastReading read,
            SessionEvents events, BackgroundWork background, UiThread ui) {
        DocumentPair pair = new DocumentPair(source, source, reader, read, events);
        return follow(new ArticleDocuments(pair, Optional.empty(), new DocumentWork(background, pair), events,
                background, ui));
    }

    /** The article shows its text on a page beside the file's characters; what is typed there becomes steps. */
    public static ArticleDocuments ofPage(GuardedDocument source, SourceReader reader, LastReading read,
            SessionHistory history, SessionEvents events, BackgroundWork background, UiThread ui) {
        GuardedDocument page = new GuardedDocument(read.text().text());
        DocumentPair pair = new DocumentPair(source, page, reader, read, events);
        DocumentWork work = new DocumentWork(background, pair);
        PageTyping typing = new PageTyping(pair, history, events, work, ui);
        page.setGuard(typing);
        source.setGuard(typing.sourceGuard());
        return follow(new ArticleDocuments(pair, Optional.of(typing), work, events, background, ui));
    }

    private static ArticleDocuments follow(ArticleDocuments made) {
        made.pair.source().addDocumentListener(made.sourceFollower);
        return made;
    }

    private final class SourceFollower implements IDocumentListener {

        private final Pause pause;

        SourceFollower(Pause pause) {
            this.pause = pause;
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Only what the characters are afterwards matters.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (!pair.isFollowing()) {
                pause.begin();
            }
        }
    }

    /** The document of the file's characters. */
    public IDocument source() {
        return pair.source();
    }

    /** Gives the file other characters, as when another program changed it, and reads them. */
    public void replaceSource(String characters) {
        DocumentChange.towards(source(), characters).apply();
        settle();
    }

    /** The text as it is now. */
    public String characters() {
        return page().get();
    }

    /** The document that shows the text. */
    public IDocument page() {
        return pair.page();
    }

    /** The article as of the last reading; its text may be some keystrokes behind the page. */
    public ArticleText text() {
        return pair.text();
    }

    /** What is typed on the page; empty where the page shows the file itself. */
    public Optional<PageTyping> typing() {
        return typing;
    }

    /** Whether something is typed on the page that is not in the file yet. */
    public boolean isTyping() {
        return typing.filter(PageTyping::isPending).isPresent();
    }

    /** Brings the two documents of an article up to date with each other; nothing to do where they are one. */
    public void settle() {
        typing.ifPresent(PageTyping::settle);
    }

    /** Settles; a place of the text goes along. */
    public TextSpan settle(TextSpan place) {
        Position position = new Position(place.start(), place.length());
        try {
            page().addPosition(position);
        } catch (BadLocationException beyondTheEnd) {
            throw new IllegalArgumentException(beyondTheEnd);
        }
        settle();
        page().removePosition(position);
        return TextSpan.ofLength(position.getOffset(), position.getLength());
    }

    /** Settles, and lets nothing of a file be recorded before it is read; a plain text needs not be read again. */
    public void settleForSaving() {
        settle();
        if (pair.last() instanceof LastReading.WithoutStructure) {
            readNow();
        }
    }

    /** The change that replaces a part of the text; empty, which listeners are told, where HTML cannot hold it. */
    public Optional<TextChange> replacing(TextSpan place, String replacement) {
        DocumentChange ofPage = new DocumentChange(page(), place, replacement);
        if (pair.isOne()) {
            return Optional.of(ofPage);
        }
        Rewriting rewriting = pair.rewriting(List.of(new Difference(place, replacement))).get();
        String before = text().text();
        String wanted = before.substring(0, place.start()) + replacement + before.substring(place.end());
        if (!rewriting.article().text().equals(wanted)) {
            events.tell(SessionEvent.of(Topic.REFUSAL));
            return Optional.empty();
        }
        return Optional.of(new PageChange(pair, new DocumentChange(pair.source(), rewriting.change().span(),
                rewriting.change().replacement()), List.of(ofPage)));
    }

    /** The change that replaces parts of the file's characters; the page follows when all of them are made. */
    public TextChange replacing(List<Difference> differences) {
        return new FileChanges(pair, differences);
    }

    /** Brings the article up to date at once. */
    public void readNow() {
        pair.readNow();
    }

    /** Reads the article in a job, when it is another one than was read last or its structure was left for later. */
    public void readInBackground() {
        if (!pair.isUpToDate()) {
            // The text that is being read is out of date.
            reading.ifPresent(WorkInProgress::cancel);
            Supplier<ArticleText> asked = pair.reading();
            reading = Optional.of(work.start(cancellation -> asked.get(), pair::accept));
        }
    }

    /** For work that takes the text of both documents as it is. */
    public DocumentWork work() {
        return work;
    }

    public boolean isClosed() {
        return background.isClosed();
    }

    public void close() {
        background.close();
        pair.source().removeDocumentListener(sourceFollower);
    }
}
