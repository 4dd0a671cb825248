package claimmark.ide.session.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;

import claimmark.core.article.Rewriting;
import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.history.TypingOperation;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.UiThread.Pause;

/**
 * Writes the text that is typed on the reading page of an HTML article into the file.
 *
 * <p>Typing at one place makes a burst, which only the page has at first. The burst ends when typing pauses, when the
 * caret moves elsewhere, or when anything else happens to the article. Then it becomes one change of the file and one
 * step of the history. If HTML cannot contain the typed text, the nearest possible text is written. HTML would drop a
 * space at the end of a burst, so such a burst is only written together with the next word.
 */
public final class PageTyping implements DocumentGuard {

    private final DocumentPair pair;
    private final IDocument page;
    private final SessionHistory history;
    private final SessionEvents events;
    private final DocumentWork work;
    private final Pause pause;
    private @Nullable TypingBurst burst;
    private String removed = "";
    private boolean endsLines;
    /** How many compound changes have begun and not ended. */
    private int compoundChanges;

    PageTyping(DocumentPair pair, SessionHistory history, SessionEvents events, DocumentWork work, UiThread ui) {
        this.pair = pair;
        this.history = history;
        this.events = events;
        this.work = work;
        page = pair.page();
        pause = ui.pause(ArticleDocuments.PAUSE, this::writeInBackground);
    }

    /** Returns a guard of the file's document, which writes the burst before anything else changes the file. */
    DocumentGuard sourceGuard() {
        return new DocumentGuard() {
            @Override
            public void beforeChange(int offset, int length, String text) {
                if (!pair.isFollowing()) {
                    finish();
                }
            }

            @Override
            public void afterChange(int offset, int length, String text) {
                // The page follows when typing pauses.
            }
        };
    }

    /** Whether the page is ahead of the file. */
    public boolean isPending() {
        return burst != null;
    }

    /**
     * Begins a compound change: changes at several places become one change of the file. Compound changes may be
     * nested; {@link #endCompoundChange} must be called once for each.
     */
    public void beginCompoundChange() {
        if (compoundChanges == 0) {
            finish();
        }
        compoundChanges++;
    }

    public void endCompoundChange() {
        compoundChanges--;
    }

    /** Writes the burst into the file unless the caret is at the place of the burst. */
    public void caretMovedTo(int offset) {
        TypingBurst current = burst;
        if (current != null && !current.touches(offset, 0)) {
            finish();
        }
    }

    @Override
    public void beforeChange(int offset, int length, String text) {
        if (pair.isFollowing()) {
            return;
        }
        removed = DocumentWords.at(page, TextSpan.ofLength(offset, length));
        boolean joinsLines = removed.indexOf('\n') >= 0;
        endsLines = joinsLines || text.indexOf('\n') >= 0;
        TypingBurst current = burst;
        boolean belongs = current != null && !joinsLines
                && (current.touches(offset, length) || compoundChanges > 0 && !endsLines);
        if (!belongs) {
            settle();
        }
    }

    @Override
    public void afterChange(int offset, int length, String text) {
        if (pair.isFollowing() || length == 0 && text.isEmpty()) {
            return;
        }
        TypingBurst current = burst == null ? begin() : burst;
        current.changed(new TextReplacement(offset, removed, text), compoundChanges > 0);
        events.tell(SessionEvent.of(Topic.TYPING));
        if (endsLines) {
            // If the page cannot change its lines in this way, the user is told at once.
            write(current, rewriting(current).get());
        } else {
            pause.begin();
        }
    }

    private TypingBurst begin() {
        TypingOperation operation = new TypingOperation(TextMessages.typingOperation, history.context());
        TypingBurst begun = new TypingBurst(operation, history.begin(operation), page);
        burst = begun;
        return begun;
    }

    /** Writes the burst into the file, and brings the page up to date with the file. */
    void settle() {
        if (!pair.isFollowing()) {
            finish();
            pair.readNow();
        }
    }

    /** Writes the burst into the file. */
    private void finish() {
        TypingBurst current = burst;
        if (current != null) {
            end(current, rewriting(current).get());
        }
    }

    private void writeInBackground() {
        TypingBurst asked = burst;
        if (asked != null) {
            Supplier<Rewriting> rewritten = rewriting(asked);
            work.start(cancellation -> rewritten.get(), rewriting -> {
                if (burst == asked) {
                    write(asked, rewriting);
                }
            });
        }
    }

    private Supplier<Rewriting> rewriting(TypingBurst written) {
        return pair.rewriting(written.differences());
    }

    /** Writes the burst, unless the file would lose a space at its end. Then the burst waits for the next word. */
    private void write(TypingBurst current, Rewriting rewriting) {
        String typed = current.typed();
        boolean waits = !typed.strip().equals(typed) && !rewriting.article().text().equals(page.get());
        if (!waits) {
            end(current, rewriting);
        }
    }

    private void end(TypingBurst ended, Rewriting rewriting) {
        burst = null;
        boolean refused = losesMoreThanSpace(rewriting.article().text());
        List<DocumentChange> typed = ended.changes(pair.text().text());
        if (rewriting.isNone()) {
            history.forget(ended.inHistory());
            pair.follow(() -> PageChange.revert(typed));
        } else {
            enter(ended, typed, rewriting);
        }
        events.tell(SessionEvent.of(Topic.TYPING));
        if (refused) {
            events.tell(SessionEvent.of(Topic.REFUSAL));
        }
    }

    private void enter(TypingBurst ended, List<DocumentChange> typed, Rewriting rewriting) {
        DocumentChange written = new DocumentChange(pair.source(), rewriting.change().span(),
                rewriting.change().replacement());
        history.within(ended.inHistory(), () -> {
            DocumentChange correction = pair.follow(written, rewriting.article());
            List<DocumentChange> ofPage = new ArrayList<>(typed);
            ofPage.add(correction);
            ended.operation().complete(new PageChange(pair, written, ofPage));
        });
    }

    /** Whether the page shows more than the file can contain, apart from white space. */
    private boolean losesMoreThanSpace(String read) {
        String shown = page.get();
        Difference difference = Difference.between(shown, new TextSpan(0, shown.length()), read);
        return difference.replacement().length() > difference.span().length()
                || !withoutSpace(difference.replacement()).equals(withoutSpace(difference.span().of(shown)));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
