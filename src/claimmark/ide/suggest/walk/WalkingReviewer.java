package claimmark.ide.suggest.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.events.VerifyEvent;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SuggestionWalk;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.card.CardItem;
import claimmark.ide.look.card.KeyCard;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.suggest.ArticleSuggestions;
import claimmark.ide.suggest.SuggestionAnswers;

/**
 * Leads a reviewer through the suggestions on one page: takes the keys, and shows one suggestion after the other. The
 * card stays behind the last one: a key that is pressed once too often must not get into the article. The walk ends
 * with Esc, with a click on the page, and when something else changes the text.
 */
public final class WalkingReviewer implements VerifyKeyListener, IDocumentListener {

    private final ReviewContext article;
    private final ArticleSuggestions suggestions;
    private final SuggestionAnswers answers;
    private final ITextViewer viewer;
    private final Consumer<String> status;
    private final Runnable ended;
    private final SuggestionWalk walk;
    private final KeyCard<WalkKey> card;
    private final DisposeListener closing = event -> pageClosed();
    private boolean isAnswering;
    private boolean isOver;

    /**
     * @param viewer shows the article text on the page in front
     * @param status shows a message in the status line
     * @param ended is run when the walk is over
     */
    public WalkingReviewer(ReviewContext article, ArticleSuggestions suggestions, ITextViewer viewer,
            Consumer<String> status, Runnable ended) {
        this.article = article;
        this.suggestions = suggestions;
        this.viewer = viewer;
        this.status = status;
        this.ended = ended;
        answers = new SuggestionAnswers(article, suggestions);
        walk = new SuggestionWalk(article.textView().selection().map(TextSpan::start).orElse(0));
        card = new KeyCard<>(viewer, article.textView(), this::answer, () -> end(""));
    }

    /** Goes to the first suggestion. */
    public void begin() {
        if (viewer instanceof ITextViewerExtension extension) {
            extension.prependVerifyKeyListener(this);
        }
        viewer.getTextWidget().addDisposeListener(closing);
        article.session().readingDocument().addDocumentListener(this);
        article.textView().focus();
        walk.goOn(suggestions.open()).ifPresentOrElse(this::show, () -> end(WalkMessages.none));
    }

    private void goOn(OfferedSuggestion from) {
        walk.goOn(suggestions.open()).ifPresentOrElse(this::show, () -> showEnd(from));
    }

    private void showEnd(OfferedSuggestion last) {
        suggestions.setCurrent(Optional.empty());
        int at = last.span().start();
        showCard(last.suggestion().kind(), WalkWords.end(), new TextSpan(at, at), WalkMessages.end);
    }

    private void show(OfferedSuggestion at) {
        suggestions.setCurrent(Optional.of(at.id()));
        article.textView().reveal(at.span());
        showCard(at);
    }

    private void showCard(OfferedSuggestion at) {
        showCard(at.suggestion().kind(), WalkWords.rows(walk, at), at.span(), WalkWords.summary(walk, at));
    }

    private void showCard(AnnotationKind kind, List<List<CardItem<WalkKey>>> rows, TextSpan beside, String summary) {
        card.show(kind, rows, beside, summary);
        status.accept(summary);
    }

    @Override
    public void verifyKey(@Nullable VerifyEvent event) {
        if (event != null && event.doit && !isOver) {
            WalkKey.of(event.keyCode, event.character, event.stateMask).ifPresent(key -> {
                event.doit = false;
                if (key instanceof WalkKey.Leave || !card.comesBack()) {
                    answer(key);
                }
            });
        }
    }

    private void answer(WalkKey key) {
        if (key instanceof WalkKey.Leave) {
            end("");
        } else {
            walk.current().ifPresent(at -> answer(key, at));
        }
    }

    private void answer(WalkKey key, OfferedSuggestion at) {
        if (suggestions.open(at.id()).isEmpty()) {
            // It was looked for again meanwhile, and is not suggested any more.
            goOn(at);
        } else if (key instanceof WalkKey.Choose choose) {
            walk.choose(choose.step());
            showCard(at);
        } else if (key instanceof WalkKey.Pass) {
            walk.pass();
            goOn(at);
        } else {
            decide(key, at);
        }
    }

    private void decide(WalkKey key, OfferedSuggestion at) {
        isAnswering = true;
        try {
            if (key instanceof WalkKey.Dismiss) {
                answers.dismiss(at);
            } else if (key instanceof WalkKey.AcceptAs other) {
                answers.acceptAs(at, other.kind(), walk.correction());
            } else {
                answers.accept(at, walk.correction());
            }
        } finally {
            isAnswering = false;
        }
        walk.decided();
        goOn(at);
    }

    /**
     * Ends the walk. Does nothing when it has ended already.
     *
     * @param message what the status line says then
     */
    public void end(String message) {
        if (!isOver) {
            isOver = true;
            if (viewer instanceof ITextViewerExtension extension) {
                extension.removeVerifyKeyListener(this);
            }
            viewer.getTextWidget().removeDisposeListener(closing);
            article.session().readingDocument().removeDocumentListener(this);
            suggestions.setCurrent(Optional.empty());
            card.close();
            status.accept(message);
            ended.run();
        }
    }

    private void pageClosed() {
        if (!isOver) {
            isOver = true;
            ended.run();
            article.session().readingDocument().removeDocumentListener(this);
            UiThread.current().execute(() -> suggestions.setCurrent(Optional.empty()));
        }
    }

    @Override
    public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
        // It ends once the change is made.
    }

    @Override
    public void documentChanged(@Nullable DocumentEvent event) {
        if (!isAnswering) {
            end("");
        }
    }
}
