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
 * Keeps two documents in step: the characters of an article's file, and the article text that is read from them. For
 * plain text and Markdown both are the same document.
 */
final class DocumentPair {

    private enum Writer {
        /** Somebody types, or another program changed the file. */
        OTHERS,
        /** This class brings one document up to date with the other. */
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

    /** Whether this class is changing the documents now, and not somebody who types. */
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
     * Returns a supplier of the change of the file that leads to these changes of the last read text, as near as
     * possible. The current characters are copied at once, so any thread may call the supplier.
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
     * Changes the file, when the article that results from the change is known already.
     *
     * @return the resulting change of the page
     */
    DocumentChange follow(DocumentChange change, ArticleText result) {
        changeBoth(change::apply);
        return accept(result);
    }

    /** Brings the page up to date with an article that was read from the current characters of the file. */
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
