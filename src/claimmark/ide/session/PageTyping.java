package claimmark.ide.session;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import claimmark.core.article.Rewriting;
import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/**
 * What is typed on the reading page of an HTML article. A burst of typing at one place is ahead of the file until
 * typing pauses, the caret goes elsewhere or anything else happens to the article; then it becomes one change of the
 * file and one step of the history. What HTML cannot hold becomes the nearest that it can. But a space at the end of a
 * burst, which HTML would drop, waits for the word that is typed after it.
 */
public final class PageTyping implements DocumentGuard {

    private final Reading reading;
    private final IDocument page;
    private final SessionHistory history;
    private final ReadingListener listener;
    private final Runnable pauseEnded = this::writeInBackground;
    private @Nullable Burst burst;
    private boolean endsLines;

    private static final class Burst {
        private final TypingOperation operation;
        private final ICompositeOperation inHistory;
        private TypedRegion region;

        Burst(TypingOperation operation, ICompositeOperation inHistory, int offset) {
            this.operation = operation;
            this.inHistory = inHistory;
            region = TypedRegion.at(offset);
        }
    }

    PageTyping(Reading reading, IDocument page, SessionHistory history, ReadingListener listener) {
        this.reading = reading;
        this.page = page;
        this.history = history;
        this.listener = listener;
    }

    /** Lets what is typed come into the file before anything else changes there. */
    DocumentGuard sourceGuard() {
        return new DocumentGuard() {
            @Override
            public void beforeChange(int offset, int length, String text) {
                if (!reading.isFollowing()) {
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

    /** Writes what is typed into the file unless the caret stands where it was typed. */
    public void caretMovedTo(int offset) {
        Burst current = burst;
        if (current != null && !current.region.touches(offset, 0)) {
            finish();
        }
    }

    @Override
    public void beforeChange(int offset, int length, String text) {
        if (reading.isFollowing()) {
            return;
        }
        boolean joinsLines = words(page, offset, length).indexOf('\n') >= 0;
        endsLines = joinsLines || text.indexOf('\n') >= 0;
        Burst current = burst;
        if (current == null || joinsLines || !current.region.touches(offset, length)) {
            reading.settle();
        }
    }

    @Override
    public void afterChange(int offset, int length, String text) {
        if (reading.isFollowing() || length == 0 && text.isEmpty()) {
            return;
        }
        Burst current = burst == null ? begin(offset) : burst;
        current.region = current.region.with(offset, length, text.length());
        listener.typingChanged();
        if (endsLines) {
            // What a page cannot do to its lines is told at the key that was to do it.
            write(current, rewriting(current).get());
        } else {
            Display.getCurrent().timerExec(Reading.PAUSE, pauseEnded);
        }
    }

    private Burst begin(int offset) {
        TypingOperation operation = new TypingOperation(history.context());
        Burst begun = new Burst(operation, history.begin(operation), offset);
        burst = begun;
        return begun;
    }

    /** Writes what is typed into the file. */
    void finish() {
        Burst current = burst;
        if (current != null) {
            end(current, rewriting(current).get());
        }
    }

    private void writeInBackground() {
        Burst asked = burst;
        if (asked != null) {
            reading.background().start(rewriting(asked), rewriting -> {
                if (burst == asked) {
                    write(asked, rewriting);
                }
            });
        }
    }

    private Supplier<Rewriting> rewriting(Burst written) {
        return reading.rewriting(written.region.before(), typed(written));
    }

    /** Writes unless the file would lack a space that the next word may bring with it. */
    private void write(Burst current, Rewriting rewriting) {
        String typed = typed(current);
        boolean waits = !typed.strip().equals(typed) && !rewriting.article().text().equals(page.get());
        if (!waits) {
            end(current, rewriting);
        }
    }

    private void end(Burst ended, Rewriting rewriting) {
        burst = null;
        boolean refused = losesMoreThanSpace(rewriting.article().text());
        DocumentChange typed = DocumentChange.made(page, ended.region.now(),
                ended.region.before().of(reading.text().text()));
        if (rewriting.isNone()) {
            history.forget(ended.inHistory);
            reading.follow(typed::revert);
        } else {
            enter(ended, typed, rewriting);
        }
        listener.typingChanged();
        if (refused) {
            listener.changeRefused();
        }
    }

    private void enter(Burst ended, DocumentChange typed, Rewriting rewriting) {
        DocumentChange written = new DocumentChange(reading.source(), rewriting.change().span(),
                rewriting.change().replacement());
        history.within(ended.inHistory, () -> {
            DocumentChange correction = reading.follow(written, rewriting.article());
            ended.operation.complete(new PageChange(reading, written, List.of(typed, correction)));
        });
    }

    private String typed(Burst burst) {
        return words(page, burst.region.start(), burst.region.lengthNow());
    }

    private static String words(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the page shows something else than what the file reads as, and not only more space. */
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
