package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

/** Which annotation is selected when one of several suggestions that begin at one place is accepted. */
class AcceptedSuggestionTest {

    private static final Set<AnnotationKind> KINDS = Set.of(AnnotationKind.CLAIM, AnnotationKind.STATISTIC);

    @TempDir
    private Path folder;
    private final HeldUi ui = new HeldUi();
    private final HeldWorkers workers = new HeldWorkers();
    private PlainSession plain;
    private ReviewContext article;
    private ArticleSuggestions suggestions;
    private SuggestionAnswers answers;

    /** Suggests each sentence as a claim, and the figure with which it begins. */
    private static final class Figures implements Suggester {

        @Override
        public List<Suggestion> inSentence(Sentence sentence) {
            return List.of(suggestion(SuggestionRule.CLAIM_CHECKABLE, sentence.text().indexOf('.')),
                    suggestion(SuggestionRule.FIGURE_SHARE, sentence.text().indexOf(' ')));
        }

        private static Suggestion suggestion(SuggestionRule rule, int length) {
            return Suggestion.check(rule, new TextSpan(0, length), .5, List.of(), Attribution.NONE);
        }

        @Override
        public boolean isForEnglishOnly() {
            return false;
        }
    }

    @BeforeEach
    void open() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "42 percent of them voted.\n");
        article = plain.shownIn(new PlainTextView());
        SuggestionEngine engine = new SuggestionEngine(List.of(new Figures()));
        suggestions = new ArticleSuggestions(plain.session, kinds -> engine,
                () -> new WantedSuggestions(KINDS, Optional.empty(), 0, UserWords.NONE),
                new BackgroundWork(workers, ui), found -> ui.pause(0, found));
        answers = new SuggestionAnswers(article, suggestions);
        plain.rest();
        ui.pause();
        workers.workAll();
        ui.turn();
    }

    @AfterEach
    void close() {
        suggestions.close();
        plain.close();
    }

    private String selectedWhenAccepted(AnnotationKind kind) {
        OfferedSuggestion offered = suggestions.open().stream().filter(each -> each.suggestion().kind() == kind)
                .findFirst().orElseThrow();
        answers.accept(offered);
        answers.select(offered);
        List<AnnotationId> selected = article.selection().annotations();
        return selected.size() == 1 ? plain.session.places().words(selected.get(0)).orElseThrow() : "";
    }

    @Test
    void theClaimIsSelectedAlsoWhereItsFirstWordsWereAcceptedBefore() {
        assertEquals("42", selectedWhenAccepted(AnnotationKind.STATISTIC));
        assertEquals("42 percent of them voted", selectedWhenAccepted(AnnotationKind.CLAIM));
    }

    @Test
    void theFigureIsSelectedAlsoWhereItsSentenceWasAcceptedBefore() {
        assertEquals("42 percent of them voted", selectedWhenAccepted(AnnotationKind.CLAIM));
        assertEquals("42", selectedWhenAccepted(AnnotationKind.STATISTIC));
    }
}
