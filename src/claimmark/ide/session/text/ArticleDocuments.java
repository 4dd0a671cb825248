package claimmark.ide.session.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.widgets.Display;

import claimmark.core.article.ArticleReader;
import claimmark.core.article.ArticleRewriter;
import claimmark.core.article.Rewriting;
import claimmark.core.desk.ArticleStorage;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/**
 * The article text of a session and the document that shows it. For plain text and Markdown that document is the
 * file's own; for HTML it is another one, which follows the file's as soon as typing there pauses, as the file's
 * follows what is typed on the page ({@link PageTyping}).
 */
final class Reading implements IDocumentListener {

    /** In milliseconds: shorter than a reader's glance to the other page, longer than the pause between two keys. */
    static final int PAUSE = 300;

    private static final long NEVER = Long.MIN_VALUE;

    private final ArticleReader reader;
    private final IDocument source;
    private final IDocument document;
    private final ArticleStorage storage;
    private final ReadingListener listener;
    private final BackgroundWork background;
    private final Runnable pauseEnded = this::readInBackground;
    private final Optional<PageTyping> typing;
    private ArticleText text;
    private long readStamp;
    private boolean following;

    /**
     * @param source holds the file's characters
     * @param listener is told in the UI thread
     */
    Reading(GuardedDocument source, OpenedArticle opened, SessionHistory history, ReadingListener listener) {
        this.source = source;
        this.listener = listener;
        storage = opened.storage();
        reader = OpenedArticle.reader();
        text = opened.text();
        if (storage.format() == ArticleFormat.HTML) {
            GuardedDocument page = new GuardedDocument(text.text());
            PageTyping typed = new PageTyping(this, page, history, listener);
            page.setGuard(typed);
            source.setGuard(typed.sourceGuard());
            document = page;
            typing = Optional.of(typed);
        } else {
            document = source;
            typing = Optional.empty();
        }
        background = new BackgroundWork(List.of(source, document));
        source.addDocumentListener(this);
        readStamp = opened.isStructured() ? stamp() : NEVER;
    }

    IDocument source() {
        return source;
    }

    IDocument document() {
        return document;
    }

    /** The article as of the last reading; its text may be some keystrokes behind the document. */
    ArticleText text() {
        return text;
    }

    /** What is typed on the page; empty where the page shows the file itself. */
    Optional<PageTyping> typing() {
        return typing;
    }

    /** Whether what changes the documents is their following each other, and not somebody who types. */
    boolean isFollowing() {
        return following;
    }

    private ArticleText read(String characters) {
        return reader.read(characters, storage.format(), storage.charset());
    }

    /**
     * Works out the change of the file that makes parts of the text as last read something else, or the nearest to it.
     * What that takes is gathered at once, so any thread may ask for the result.
     */
    Supplier<Rewriting> rewriting(List<Difference> wanted) {
        ArticleRewriter rewriter = new ArticleRewriter(reader, storage.format(), storage.charset());
        String characters = source.get();
        ArticleText read = text;
        return () -> rewriter.rewrite(characters, read, wanted);
    }

    /** Brings the two documents of an article up to date with each other; nothing to do where they are one. */
    void settle() {
        if (document != source && !following) {
            typing.ifPresent(PageTyping::finish);
            readNow();
        }
    }

    /** Settles; a place of the document goes along. */
    TextSpan settle(TextSpan place) {
        Position position = new Position(place.start(), place.length());
        try {
            document.addPosition(position);
        } catch (BadLocationException beyondTheEnd) {
            throw new IllegalArgumentException(beyondTheEnd);
        }
        settle();
        document.removePosition(position);
        return TextSpan.ofLength(position.getOffset(), position.getLength());
    }

    /** The change that replaces a part of the text; empty, which the listener is told, where HTML cannot hold it. */
    Optional<TextChange> replacing(TextSpan place, String replacement) {
        DocumentChange ofPage = new DocumentChange(document, place, replacement);
        if (document == source) {
            return Optional.of(ofPage);
        }
        Rewriting rewriting = rewriting(List.of(new Difference(place, replacement))).get();
        String wanted = text.text().substring(0, place.start()) + replacement + text.text().substring(place.end());
        if (!rewriting.article().text().equals(wanted)) {
            listener.changeRefused();
            return Optional.empty();
        }
        return Optional.of(new PageChange(this, new DocumentChange(source, rewriting.change().span(),
                rewriting.change().replacement()), List.of(ofPage)));
    }

    /** Brings the article up to date at once. */
    void readNow() {
        if (stamp() != readStamp) {
            readStamp = stamp();
            accept(read(source.get()));
        }
    }

    /** Changes both documents together. */
    void follow(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
        readNow();
    }

    /**
     * Changes the file in a way that is known how it reads.
     *
     * @return the change of the page that came of it
     */
    DocumentChange follow(DocumentChange change, ArticleText result) {
        following = true;
        try {
            change.apply();
        } finally {
            following = false;
        }
        readStamp = stamp();
        return accept(result);
    }

    /** Settles, and lets nothing of a file be recorded before it is read; a plain text needs not be read again. */
    void settleForSaving() {
        settle();
        if (readStamp == NEVER) {
            readNow();
        }
    }

    /** For work that takes the text of both documents as it is. */
    BackgroundWork background() {
        return background;
    }

    boolean isClosed() {
        return background.isClosed();
    }

    void close() {
        background.close();
        source.removeDocumentListener(this);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the characters are afterwards matters.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        Display display = Display.getCurrent();
        if (display != null && !following) {
            display.timerExec(PAUSE, pauseEnded);
        }
    }

    /** Reads the article in a job, when it is another one than was read last or its structure was left for later. */
    void readInBackground() {
        if (stamp() != readStamp) {
            String characters = source.get();
            background.start(() -> read(characters), read -> {
                readStamp = stamp();
                accept(read);
            });
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) source).getModificationStamp();
    }

    private DocumentChange accept(ArticleText read) {
        text = read;
        DocumentChange correction = DocumentChange.towards(document, read.text());
        following = true;
        try {
            correction.apply();
        } finally {
            following = false;
        }
        listener.articleRead();
        return correction;
    }
}
