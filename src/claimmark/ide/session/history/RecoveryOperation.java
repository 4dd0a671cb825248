package claimmark.ide.session.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IUndoContext;

import claimmark.core.desk.Author;
import claimmark.core.desk.ReviewStep;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.recovery.RecoveryPlan;

/**
 * Brings back what was not saved when Eclipse ended. Its edits stay signed as they were, for they were made then. Both
 * doing and undoing change the text first, because targets are described in the changed text.
 */
public final class RecoveryOperation extends SessionOperation {

    private final EditedArticle article;
    private final TextChange text;
    private final RecoveryPlan plan;
    private final Author author;
    private boolean made;

    /**
     * @param label what Undo calls it
     * @param article what is recovered
     * @param text replaces what the plan replaces in the text
     * @param author takes the edits back
     */
    public RecoveryOperation(String label, EditedArticle article, TextChange text, RecoveryPlan plan, Author author,
            IUndoContext context) {
        super(label, context);
        this.article = article;
        this.text = text;
        this.plan = plan;
        this.author = author;
    }

    /** Whether the work is in the article, and was not taken back. */
    public boolean isMade() {
        return made;
    }

    @Override
    void apply() {
        text.apply();
        steps().forEach(article::take);
        plan.blocks().ifPresent(edit -> article.take(author.in(article.review()), edit));
        dismiss(plan.dismissals());
        made = true;
    }

    @Override
    void revert() {
        text.revert();
        List<ReviewStep> back = new ArrayList<>(steps());
        Collections.reverse(back);
        back.forEach(step -> article.take(step.back(author, article.review())));
        plan.blocks().ifPresent(edit -> article.take(author.in(article.review()), edit.inverse()));
        dismiss(plan.dismissals().inverse());
        made = false;
    }

    private void dismiss(DismissalEdit edit) {
        if (!edit.isNone()) {
            article.take(author.in(article.review()), edit);
        }
    }

    private List<ReviewStep> steps() {
        List<RatingScale> scales = Stream.concat(plan.scales().stream(), author.scales().get().stream()).distinct()
                .toList();
        return plan.steps().stream().map(step -> new ReviewStep(step.reviewer(), step.edits()).on(scales)).toList();
    }
}
