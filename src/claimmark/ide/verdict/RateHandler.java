package claimmark.ide.verdict;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.RatingScale;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.scales.PreferredScales;

/** Gives the selected annotations, or the one at the caret, the verdict with a digit, without the card. */
public final class RateHandler extends ArticleHandler {

    private static final String DIGIT = "claimmark.command.rate.digit";

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        String digit = event.getParameter(DIGIT);
        if (digit != null && digit.length() == 1) {
            rate(article, Character.digit(digit.charAt(0), 10));
        }
    }

    private static void rate(ReviewContext article, int digit) {
        String reviewer = article.annotating().reviewer();
        List<Annotation> meant = meant(article);
        if (meant.isEmpty()) {
            return;
        }
        RatingScale scale = PreferredScales.of(meant.get(0), reviewer, article.session().review());
        VerdictDraft draft = VerdictDraft.of(meant.get(0).kind(), scale).choose(digit);
        if (draft.value().isPresent()) {
            List<AnnotationId> ids = meant.stream().map(Annotation::id).toList();
            article.annotating().rate(ids, scale, draft.value());
        }
    }

    /** Those that a verdict is given on. What the caret comes to stand in is selected a moment later. */
    private static List<Annotation> meant(ReviewContext article) {
        boolean isNoneSelected = article.selection().annotations().isEmpty();
        return (isNoneSelected ? atCaret(article) : article.selectedAnnotations()).stream()
                .filter(annotation -> annotation.kind().needsVerdict()).toList();
    }

    private static List<Annotation> atCaret(ReviewContext article) {
        return article.textView().selection().map(TextSpan::start)
                .flatMap(article.session().places()::innermost).stream().toList();
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return !meant(article).isEmpty();
    }
}
