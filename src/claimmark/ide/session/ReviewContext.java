package claimmark.ide.session;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.suggest.meant.MeantWords;
import claimmark.core.text.Sourced;

/**
 * An article that is open in an editor, as the panel, the outline and the commands see it. An editor gives it as an
 * adapter once its article can be reviewed. All of it is for the UI thread.
 *
 * @param session the article and its review, which other editors of the article share
 * @param annotating what the reviewer can do to the annotations
 * @param blockLabelling labels the blocks of the article
 * @param selection which annotations are selected in this editor
 * @param textView the text of the article on the page that is in front
 */
public record ReviewContext(ArticleSession session, Annotating annotating, BlockLabelling blockLabelling,
        AnnotationSelection selection, TextView textView) {

    /** The reviewer's way through the annotations that need a look. */
    public Decisions decisions() {
        return new Decisions(session.places(), new Reanchoring(annotating), selection,
                session::articleCharacters);
    }

    /** The selected annotations that are still there: one that Undo took away stays selected, so that Redo shows it. */
    public List<Annotation> selectedAnnotations() {
        return session.review().annotations(selection.annotations());
    }

    /** What the reviewer means by the selection, or by the caret; empty when the page shows no article text there. */
    public Optional<MeantWords> meant() {
        return textView.selection().map(selected -> new MeantWords(session.articleCharacters(),
                session.articleText().metadata().language().map(Sourced::value), selected));
    }
}
