package claimmark.ide.session.places;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;

import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.text.TextFollower;

/** Passes every change of the document on to the live review, as it happens. No other class does this. */
public final class SpanKeeper {

    private final LiveReview live;
    private final Consumer<TextReplacement> follower;
    private final Executor later;
    private final Consumer<Set<AnnotationId>> onChanged;
    private final Set<AnnotationId> changed = new LinkedHashSet<>();

    /**
     * @param follower is told of every change as well, before the review is
     * @param later runs something in the UI thread once the event at hand is dealt with
     * @param onChanged is called with the annotations that lost words or got lost ones back; once for all changes that
     *        are made in a row, and not before everybody who shows the document has seen them
     */
    public SpanKeeper(LiveReview live, Consumer<TextReplacement> follower, Executor later,
            Consumer<Set<AnnotationId>> onChanged) {
        this.live = live;
        this.follower = follower;
        this.later = later;
        this.onChanged = onChanged;
    }

    /** Begins to pass on the changes of the document that has the article text. */
    public void follow(IDocument page) {
        page.addDocumentListener(new TextFollower(this::textChanged));
    }

    private void textChanged(TextReplacement change) {
        follower.accept(change);
        boolean isWaiting = !changed.isEmpty();
        changed.addAll(live.textChanged(change));
        if (!isWaiting && !changed.isEmpty()) {
            later.execute(this::tellNow);
        }
    }

    /** Reports pending changes at once, for instance at the end of a step. Must not be called during a change. */
    public void tellNow() {
        if (!changed.isEmpty()) {
            Set<AnnotationId> told = Set.copyOf(changed);
            changed.clear();
            onChanged.accept(told);
        }
    }
}
