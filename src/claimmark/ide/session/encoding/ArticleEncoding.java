package claimmark.ide.session.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.desk.ArticleStorage;
import claimmark.core.encoding.CharsetOrigin;
import claimmark.core.encoding.CharsetTrial;
import claimmark.core.encoding.TellingPassage;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.live.LiveReview;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.unsaved.UnsavedWork;

/**
 * The charset in which the file of an open article is read and written. What is typed is written in it, so a charset
 * that is only guessed has to be kept or replaced before anything is typed. The choice is recorded in the review when
 * it is saved. For the UI thread.
 */
public final class ArticleEncoding {

    private final ArticleStorage storage;
    private final LiveReview live;
    private final UnsavedWork unsaved;
    private final SessionHistory history;
    private final SessionEvents events;
    private final ArticleReread article;
    private boolean typedInVain;

    public ArticleEncoding(ArticleStorage storage, LiveReview live, UnsavedWork unsaved, SessionHistory history,
            SessionEvents events, ArticleReread article) {
        this.storage = storage;
        this.live = live;
        this.unsaved = unsaved;
        this.history = history;
        this.events = events;
        this.article = article;
    }

    public Charset charset() {
        return storage.charset();
    }

    /** How the charset became known; empty when the file is no text in it. */
    public Optional<CharsetOrigin> origin() {
        return storage.content().origin();
    }

    /** Whether the charset is only guessed, so that nothing can be typed before somebody decides. */
    public boolean isGuess() {
        return storage.content().isGuess();
    }

    /** A passage of the text by which a reader sees whether the charset is the right one; empty if there is none. */
    public String passage() {
        return TellingPassage.in(storage.text());
    }

    /** The bytes of the file, to look at them in other charsets. */
    public Completion<CharsetTrial> trial() {
        return storage.trial();
    }

    /** Whether somebody typed while the charset is only guessed. */
    public boolean isTypedInVain() {
        return typedInVain && isGuess();
    }

    /** Somebody typed what the article cannot take. Tells why that is, when it is because of a guess. */
    public void typedInVain() {
        if (isGuess() && !typedInVain) {
            typedInVain = true;
            events.tell(SessionEvent.of(Topic.ENCODING));
        }
    }

    /** Confirms the charset in which the file is read. */
    public void keep() {
        storage.keepCharset();
        decided();
    }

    /** Why no other charset can be chosen now; empty when one can. Text that is not saved would be lost. */
    public Optional<Fault> obstacle() {
        return unsaved.isTextDirty() ? Optional.of(Fault.of(FaultCode.ARTICLE_NOT_SAVED, storage.name()))
                : Optional.empty();
    }

    /**
     * Reads the file again in another charset. Nothing before this can be undone afterwards, because the characters of
     * earlier changes were other ones.
     *
     * @throws CoreException when the file cannot be read
     * @throws IllegalStateException when there is an {@linkplain #obstacle() obstacle}
     */
    public void choose(Charset charset) throws CoreException {
        if (charset.equals(charset()) && origin().isPresent()) {
            keep();
            return;
        }
        if (obstacle().isPresent()) {
            throw new IllegalStateException("text is not saved");
        }
        events.begin();
        try {
            article.reread(() -> storage.choose(charset));
            history.clear();
            decided();
        } finally {
            events.end();
        }
    }

    private void decided() {
        String chosen = storage.content().choice().map(choice -> choice.charset().name()).orElse("");
        live.update(live.review().withSource(live.review().source().withChosenCharset(chosen)));
        unsaved.check();
        events.tell(SessionEvent.of(Topic.ENCODING));
    }
}
