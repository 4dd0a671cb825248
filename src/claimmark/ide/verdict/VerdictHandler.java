package claimmark.ide.verdict;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.look.command.WordsAt;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.ReviewerPreferences;

/** Opens the card at the mark at the caret. Where nothing is marked, the words there are marked with the verdict. */
public final class VerdictHandler extends ArticleHandler {

    private Optional<RatingWalk> last = Optional.empty();

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        last.ifPresent(RatingWalk::finish);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        RatedMark.of(article, ReviewerPreferences.defaultKind()).ifPresent(mark -> {
            if (mark.kind() == AnnotationKind.TYPO) {
                correct(article, editor, mark);
            } else {
                last = VerdictAtText.begin(article, editor, mark, () -> last = Optional.empty());
            }
        });
    }

    /** What a typo needs is no verdict. */
    private static void correct(ReviewContext article, IEditorPart editor, RatedMark typo) {
        article.selection().selectInSight(typo.annotation().stream().toList());
        PanelFocus.move(editor.getSite().getPage(), FormPlace.CORRECTION, "");
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.session().sidecar().refusal().isEmpty()
                && (!article.selection().annotations().isEmpty() || WordsAt.selection(article).isPresent());
    }
}
