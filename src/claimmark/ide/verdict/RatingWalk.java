package claimmark.ide.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Stance;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/**
 * Rates one mark after the other by single keys. Nothing is entered in the review before it is kept, and then all that
 * was decided at a mark is one step.
 */
final class RatingWalk implements SessionListener, IDocumentListener {

    private final ReviewContext article;
    private final Function<AnnotationKind, RatingScale> scales;
    private final Supplier<String> clipboard;
    private final Page page;
    private RatedMark mark;
    private VerdictDraft asBefore;
    private VerdictDraft draft;
    private final Set<AnnotationId> passed = new HashSet<>();
    private boolean isKeeping;
    private boolean hasGoneOn;
    private boolean isNothingLeft;
    private boolean isOver;

    /** What shows the walk. */
    interface Page {

        /** Shows the card beside a mark. */
        void show(RatedMark mark, VerdictDraft draft, Optional<String> pasted);

        /**
         * Says beside the last mark that the walk is at its end. The card stays, and takes the keys: what is pressed
         * once too often must not get into the article.
         */
        void showEnd(RatedMark last, String message);

        /** Takes the card away. */
        void close();

        /** Selects again what was selected before the card was opened. */
        void restoreSelection();

        /** Moves the focus to a field of the form of the selected annotation. */
        void focus(FormPlace place, String offered);
    }

    /**
     * @param scales tells on which scale a new verdict on a kind is
     * @param clipboard tells the text on the clipboard; empty when there is none
     */
    RatingWalk(ReviewContext article, Function<AnnotationKind, RatingScale> scales, Supplier<String> clipboard,
            Page page, RatedMark first) {
        this.article = article;
        this.scales = scales;
        this.clipboard = clipboard;
        this.page = page;
        mark = first;
        draft = read(first);
        asBefore = draft;
    }

    /** Goes to the first mark. */
    void begin() {
        article.session().addListener(this);
        article.session().readingDocument().addDocumentListener(this);
        arrive();
    }

    private void goTo(RatedMark next) {
        hasGoneOn = true;
        mark = next;
        draft = read(next);
        asBefore = draft;
        arrive();
    }

    private void arrive() {
        article.selection().selectInSight(mark.annotation().map(List::of).orElse(List.of()));
        page.show(mark, draft, pasted());
    }

    private VerdictDraft read(RatedMark of) {
        String reviewer = article.annotating().reviewer();
        Optional<Annotation> annotation = of.annotation().flatMap(article.session().review()::annotation);
        return annotation.map(found -> VerdictDraft.of(found,
                RatingScale.inUse(found, reviewer, article.session().review())
                        .orElseGet(() -> scales.apply(found.kind())), found.verdictOf(reviewer)))
                .orElseGet(() -> VerdictDraft.of(of.kind(), scales.apply(of.kind())));
    }

    private Optional<String> pasted() {
        return PastedSource.in(clipboard.get());
    }

    /** Does what a key means. */
    void answer(VerdictKey key) {
        if (isOver) {
            return;
        }
        if (key instanceof VerdictKey.Leave) {
            leave();
        } else if (!isNothingLeft) {
            decide(key);
        }
    }

    private void decide(VerdictKey key) {
        if (key instanceof VerdictKey.Keep) {
            AnnotationId kept = keep();
            goOn(left().next(inTextOrder(), kept), Optional.of(kept));
        } else if (key instanceof VerdictKey.Pass) {
            pass();
        } else if (key instanceof VerdictKey.GoTo to) {
            if (draft.hasField(to.place())) {
                leaveFor(to.place());
            }
        } else {
            draft = changed(key);
            page.show(mark, draft, pasted());
        }
    }

    private void leave() {
        end();
        if (hasGoneOn || isNothingLeft) {
            article.textView().reveal(mark.span());
        } else {
            page.restoreSelection();
        }
    }

    private VerdictDraft changed(VerdictKey key) {
        if (key instanceof VerdictKey.Choose choose) {
            return draft.choose(choose.digit());
        } else if (key instanceof VerdictKey.Step step) {
            return draft.step(step.direction());
        } else if (key instanceof VerdictKey.Unrate) {
            return draft.unrated();
        } else if (key instanceof VerdictKey.NextKind) {
            return draft.nextKind(scales);
        } else if (key instanceof VerdictKey.NextStatus) {
            return draft.nextStatus();
        }
        return key instanceof VerdictKey.Cite
                ? draft.citing(draft.source().isEmpty() ? pasted().orElse("") : "") : draft;
    }

    /** Enters in the review what was decided. */
    private AnnotationId keep() {
        isKeeping = true;
        try {
            Optional<AnnotationId> id = mark.annotation();
            if (id.isEmpty()) {
                return article.annotating().mark(mark.span(), draft.assessment(this::source)).id();
            }
            if (!draft.equals(asBefore)) {
                article.annotating().assess(id.get(), draft.assessment(this::source));
            }
            return id.get();
        } finally {
            isKeeping = false;
        }
    }

    private Evidence source(String address) {
        return article.annotating().source(address, draft.value()
                .map(step -> VerdictLook.of(step, draft.scale()).stance()).orElse(Stance.CONTEXT));
    }

    /** What was not kept until now leaves no trace. */
    private void pass() {
        mark.annotation().ifPresent(passed::add);
        goOn(mark.annotation().isPresent() ? left().next(inTextOrder(), mark.annotation().get())
                : left().nextFrom(mark.span().start() + 1, article.session().places()), mark.annotation());
    }

    private LeftToRate left() {
        return new LeftToRate(article.annotating().reviewer(), passed);
    }

    private List<Annotation> inTextOrder() {
        return article.session().places().inTextOrder();
    }

    private void goOn(Optional<AnnotationId> to, Optional<AnnotationId> from) {
        Optional<RatedMark> next = to.flatMap(id -> RatedMark.of(article, id));
        if (next.isPresent()) {
            goTo(next.get());
        } else {
            stay(passed.isEmpty() ? VerdictMessages.allRated : VerdictMessages.onlyPassed, from);
        }
    }

    private void stay(String message, Optional<AnnotationId> at) {
        isNothingLeft = true;
        asBefore = draft;
        mark = at.flatMap(id -> RatedMark.of(article, id)).orElse(mark);
        article.selection().selectInSight(at.stream().toList());
        page.showEnd(mark, message);
    }

    private void leaveFor(FormPlace place) {
        AnnotationId kept = keep();
        String offered = place == FormPlace.EVIDENCE && draft.source().isEmpty() ? pasted().orElse("") : "";
        end();
        article.selection().selectInSight(List.of(kept));
        page.focus(place, offered);
    }

    /** Ends the walk. What was decided is kept. Does nothing when it has ended already. */
    void finish() {
        if (!isOver) {
            if (!draft.equals(asBefore)) {
                keep();
            }
            end();
        }
    }

    private void end() {
        pageClosed();
        page.close();
    }

    /** The page is gone, with its card. */
    void pageClosed() {
        isOver = true;
        article.session().removeListener(this);
        article.session().readingDocument().removeDocumentListener(this);
    }

    /** After anything else that happens to the article or its review, the card may be about what is not there. */
    @Override
    public void sessionChanged(SessionEvent event) {
        if (!isKeeping && !isOver && (event.isAboutReview() || event.isAbout(Topic.ARTICLE))) {
            end();
        }
    }

    @Override
    public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
        // It ends once the change is made.
    }

    @Override
    public void documentChanged(@Nullable DocumentEvent event) {
        if (!isKeeping && !isOver) {
            end();
        }
    }
}
