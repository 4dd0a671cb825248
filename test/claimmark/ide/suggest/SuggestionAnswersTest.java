package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
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

/** What comes of a reviewer's answers, in a session without a workbench. */
class SuggestionAnswersTest {

    private static final Pattern WORD = Pattern.compile("\\w+");

    @TempDir
    private Path folder;
    private final HeldUi ui = new HeldUi();
    private final HeldWorkers workers = new HeldWorkers();
    private PlainSession plain;
    private ArticleSuggestions suggestions;
    private SuggestionAnswers answers;
    private ReviewContext article;

    /** Suggests the words in capitals as one sort of claim, "yes" as another, and what to write for "teh". */
    private static final class Words implements Suggester {

        @Override
        public List<Suggestion> inSentence(Sentence sentence) {
            List<Suggestion> found = new ArrayList<>();
            Matcher words = WORD.matcher(sentence.text());
            while (words.find()) {
                boolean isLoud = words.group().equals(words.group().toUpperCase(Locale.ROOT));
                if (isLoud || words.group().equals("yes")) {
                    found.add(Suggestion.check(
                            isLoud ? SuggestionRule.CLAIM_ATTRIBUTED : SuggestionRule.CLAIM_CHECKABLE,
                            new TextSpan(words.start(), words.end()), .5, List.of(), Attribution.NONE));
                } else if (words.group().equals("teh")) {
                    found.add(Suggestion.correction(SuggestionRule.TYPO_SPELLING,
                            new TextSpan(words.start(), words.end()), .5, List.of(), List.of("the", "tea")));
                }
            }
            return found;
        }

        @Override
        public boolean isForEnglishOnly() {
            return false;
        }
    }

    @BeforeEach
    void open() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "They said ONE and yes.\n\nThey said TWO on teh phone.\n");
        SuggestionEngine engine = new SuggestionEngine(List.of(new Words()));
        suggestions = new ArticleSuggestions(plain.session, kinds -> engine,
                () -> new WantedSuggestions(Set.of(AnnotationKind.CLAIM, AnnotationKind.TYPO), Optional.empty(), 0,
                        UserWords.NONE),
                new BackgroundWork(workers, ui), found -> ui.pause(0, found));
        article = plain.shownIn(new PlainTextView());
        answers = new SuggestionAnswers(article, suggestions);
        plain.ui.pause();
        plain.rest();
        ui.pause();
        workers.workAll();
        ui.turn();
    }

    @AfterEach
    void close() throws Exception {
        suggestions.close();
        plain.close();
    }

    private OfferedSuggestion open(String words) {
        return suggestions.open().stream().filter(each -> each.words().equals(words)).findFirst().orElseThrow();
    }

    private List<String> marked() {
        return plain.session.places().inTextOrder().stream().map(Annotation::words).toList();
    }

    @Test
    void whatOneRuleSuggestsIsAcceptedInOneStepAndNothingElse() {
        answers.acceptAll(SuggestionRule.CLAIM_ATTRIBUTED);
        assertEquals(List.of("ONE", "TWO"), marked());
        assertEquals(List.of("yes", "teh"), suggestions.open().stream().map(OfferedSuggestion::words).toList());
        plain.undo();
        assertEquals(List.of(), marked());
    }

    @Test
    void allOfAKindAreAcceptedWhateverTheirRule() {
        answers.acceptAll(AnnotationKind.CLAIM);
        assertEquals(List.of("ONE", "yes", "TWO"), marked());
    }

    @Test
    void aSuggestionIsAcceptedOnOtherWordsAndIsNotOpenAnyMore() {
        OfferedSuggestion one = open("ONE");
        answers.acceptOn(one, new TextSpan(one.span().start() - 5, one.span().end()));
        assertEquals(List.of("said ONE"), marked());
        assertEquals(Optional.empty(), suggestions.open(one.id()));
        assertEquals("claim.attributed", plain.session.review().annotations().get(0).generator());
    }

    @Test
    void whatIsAcceptedAsItStandsIsCorrectedByTheFirstOfItsCorrections() {
        answers.accept(open("teh"));
        assertEquals("They said ONE and yes.\n\nThey said TWO on the phone.\n", plain.text());
        assertEquals(List.of("the"), marked());
        plain.undo();
        assertEquals("They said ONE and yes.\n\nThey said TWO on teh phone.\n", plain.text());
        assertEquals(List.of(), marked());
    }

    @Test
    void whatHasNoCorrectionIsOnlyMarkedWhenItIsAccepted() {
        answers.accept(open("yes"));
        assertEquals("They said ONE and yes.\n\nThey said TWO on teh phone.\n", plain.text());
        assertEquals(List.of("yes"), marked());
    }

    @Test
    void typosThatAreAcceptedTogetherKeepTheTextAndHaveTheirCorrections() {
        answers.acceptAll(AnnotationKind.TYPO);
        assertEquals(List.of("teh"), marked());
        assertEquals("the", plain.session.review().annotations().get(0).correction());
    }

    @Test
    void anEnteredCorrectionIsMadeWithoutTheSpacesAroundItAndItsMarkIsSelected() {
        answers.acceptEntered(open("teh"), " their ");
        assertEquals("They said ONE and yes.\n\nThey said TWO on their phone.\n", plain.text());
        assertEquals(List.of("their"), marked());
        assertEquals(plain.session.review().annotations().stream().map(Annotation::id).toList(),
                article.selection().annotations());
    }

    @Test
    void aBlankIsNoCorrection() {
        answers.acceptEntered(open("teh"), " \t");
        assertEquals(List.of(), marked());
    }

    @Test
    void aRuleIsDismissedForTheWholeArticle() {
        answers.dismissRule(open("ONE"));
        assertEquals(List.of("yes", "teh"), suggestions.open().stream().map(OfferedSuggestion::words).toList());
        assertEquals(List.of(), marked());
    }
}
