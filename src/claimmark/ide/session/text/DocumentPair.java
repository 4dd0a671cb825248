package claimmark.ide.session.text;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.article.Rewriting;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;

/**
 * The characters of an article's file and the text that they read as, in two documents of which one follows the other.
 * For plain text and Markdown both are the same document.
 */
final class DocumentPair {

    private enum Writer {
        /** Somebody types, or another program has changed the file. */
        OTHERS,
        /** What was changed in one document is brought to the other. */
        THIS
    }

    private final IDocument source;
    private final IDocument page;
    private final SourceReader reader;
    private final SessionEvents events;
    private LastReading last;
    private Writer writer = Writer.OTHERS;

    /**
     * @param source holds the file's characters
     * @param page holds the text; may be {@code source}
     */
    DocumentPair(IDocument source, IDocument page, SourceReader reader, LastReading last, SessionEvents events) {
        this.source = source;
        this.page = page;
        this.reader = reader;
        this.last = last;
        this.events = events;
    }

    IDocument source() {
        return source;
    }

    IDocument page() {
        return page;
    }

    boolean isOne() {
        return source == page;
    }

    LastReading last() {
        return last;
    }

    /** The article as of the last reading; its text may be some keystrokes behind the page. */
    ArticleText text() {
        return last.text();
    }

    /** Whether what changes the documents is their following each other, and not somebody who types. */
    boolean isFollowing() {
        return writer == Writer.THIS;
    }

    /** Whether the file's characters were read as they are now. */
    boolean isUpToDate() {
        return last.isOf(stamp());
    }

    /** Reads the file's characters as they are now; may be asked in any thread. */
    Supplier<ArticleText> reading() {
        String characters = source.get();
        return () -> reader.read(characters);
    }

    /**
     * Works out the change of the file that makes parts of the text as last read something else, or the nearest to it.
     * What that takes is gathered at once, so any thread may ask for the result.
     */
    Supplier<Rewriting> rewriting(List<Difference> wanted) {
        String characters = source.get();
        ArticleText read = text();
        return () -> reader.rewrite(characters, read, wanted);
    }

    /** Brings the page up to date with the file at once. */
    void readNow() {
        if (!isUpToDate()) {
            accept(reading().get());
        }
    }

    /** Changes both documents together. */
    void follow(Runnable change) {
        changeBoth(change);
        readNow();
    }

    /**
     * Changes the file in a way that is known how it reads.
     *
     * @return the change of the page that came of it
     */
    DocumentChange follow(DocumentChange change, ArticleText result) {
        changeBoth(change::apply);
        return accept(result);
    }

    /** Brings the page up to date with what the file's characters, as they are now, were read as. */
    DocumentChange accept(ArticleText read) {
        last = new LastReading.Whole(read, stamp());
        DocumentChange correction = DocumentChange.towards(page, read.text());
        changeBoth(correction::apply);
        events.tell(SessionEvent.of(Topic.ARTICLE));
        return correction;
    }

    private void changeBoth(Runnable change) {
        Writer before = writer;
        writer = Writer.THIS;
        try {
            change.run();
        } finally {
            writer = before;
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) source).getModificationStamp();
    }
}
