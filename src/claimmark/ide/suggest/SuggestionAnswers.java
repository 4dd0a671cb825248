package claimmark.ide.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import claimmark.core.desk.NewMark;
import claimmark.core.dismissal.DismissedWords;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.suggest.review.DismissedSuggestions;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;

/** What a reviewer answers to suggestions. Each answer is one step of the article's history. */
public final class SuggestionAnswers {

    private final ReviewContext article;
    private final ArticleSuggestions suggestions;

    /** Takes answers about the suggestions for an article. */
    public SuggestionAnswers(ReviewContext article, ArticleSuggestions suggestions) {
        this.article = article;
        this.suggestions = suggestions;
    }

    /** Makes the annotation that is suggested, with its first correction where there is one. */
    public void accept(OfferedSuggestion offered) {
        accept(offered, firstCorrection(offered));
    }

    /**
     * Makes the annotation that is suggested. A correction is made in the article at once, where it can be edited.
     *
     * @param correction the chosen correction; empty when there is none
     */
    public void accept(OfferedSuggestion offered, Optional<String> correction) {
        article.session().settle();
        suggestions.open(offered.id()).ifPresent(now -> {
            NewMark mark = mark(now, now.suggestion().kind(), correction);
            boolean corrected = correction.isPresent() && article.session().files().isTextEditable()
                    && article.annotating().markCorrected(SuggestMessages.acceptOperation, mark, correction.get());
            if (!corrected) {
                article.annotating().mark(SuggestMessages.acceptOperation, List.of(mark));
            }
        });
    }

    /** Accepts it with a correction that the reviewer entered, and selects the annotation; not with a blank one. */
    void acceptEntered(OfferedSuggestion offered, String entered) {
        if (!entered.isBlank()) {
            accept(offered, Optional.of(entered.strip()));
            select(offered);
        }
    }

    /** Makes an annotation of another kind than is suggested. The article stays as it is. */
    public void acceptAs(OfferedSuggestion offered, AnnotationKind kind, Optional<String> correction) {
        article.session().settle();
        suggestions.open(offered.id()).ifPresent(now -> article.annotating()
                .mark(SuggestMessages.acceptOperation, List.of(mark(now, kind, correction))));
    }

    /** Makes the annotation that is suggested on other words. The article stays as it is. */
    public void acceptOn(OfferedSuggestion offered, TextSpan words) {
        article.session().settle();
        suggestions.open(offered.id()).ifPresent(now -> article.annotating().mark(SuggestMessages.acceptOperation,
                List.of(mark(now, now.suggestion().kind(), words, Optional.empty()))));
    }

    /** Makes all annotations of a kind that are suggested. The article stays as it is. */
    public void acceptAll(AnnotationKind kind) {
        acceptAll(each -> each.kind() == kind);
    }

    /** Makes all annotations that a rule suggests. The article stays as it is. */
    public void acceptAll(SuggestionRule rule) {
        acceptAll(each -> each.rule() == rule);
    }

    private void acceptAll(Predicate<Suggestion> wanted) {
        article.session().settle();
        article.annotating().mark(SuggestMessages.acceptAllOperation,
                suggestions.open().stream().filter(each -> wanted.test(each.suggestion()))
                        .map(each -> mark(each, each.suggestion().kind(), firstCorrection(each)))
                        .toList());
    }

    private static Optional<String> firstCorrection(OfferedSuggestion offered) {
        return offered.suggestion().replacements().stream().findFirst();
    }

    private static NewMark mark(OfferedSuggestion offered, AnnotationKind kind, Optional<String> correction) {
        return mark(offered, kind, offered.span(), correction);
    }

    private static NewMark mark(OfferedSuggestion offered, AnnotationKind kind, TextSpan words,
            Optional<String> correction) {
        Suggestion suggestion = offered.suggestion();
        return new NewMark(kind, words, draft -> {
            AnnotationDraft filled = draft.generator(suggestion.rule().token());
            if (kind.needsVerdict()) {
                filled.claim(Claim.EMPTY.withClaimant(suggestion.attribution().claimant()).withCue(offered.cue()));
            }
            return kind == AnnotationKind.TYPO ? correction.map(filled::correction).orElse(filled) : filled;
        });
    }

    /** Does not suggest it again in its sentence. */
    public void dismiss(OfferedSuggestion offered) {
        dismiss(DismissedSuggestions.here(offered));
    }

    /** Does not suggest these words again in the article, as far as the same rule goes. */
    public void dismissWords(OfferedSuggestion offered) {
        dismiss(DismissedSuggestions.words(offered));
    }

    /** Does not suggest the word as a typo again, in any article. */
    public void enterInDictionary(OfferedSuggestion offered) {
        OpenSuggestions.ofWorkbench().dictionary().add(offered.words());
    }

    /** Suggests nothing in the article any more by the rule that suggested this. */
    public void dismissRule(OfferedSuggestion offered) {
        dismiss(DismissedSuggestions.rule(offered.suggestion().rule()));
    }

    private void dismiss(DismissedWords words) {
        article.annotating().dismiss(SuggestMessages.dismissOperation, List.of(words));
    }

    /** Selects the annotation that was made at the place of a suggestion. */
    public void select(OfferedSuggestion accepted) {
        // Another may begin with the same words, as a claim with its figure.
        String generator = accepted.suggestion().rule().token();
        List<AnnotationId> made = article.session().places().at(accepted.span().start()).stream()
                .filter(annotation -> annotation.generator().equals(generator))
                .map(annotation -> annotation.id()).toList();
        article.selection().select(made.stream().reduce((first, last) -> last).map(List::of).orElse(List.of()));
    }
}
