package claimmark.ide.view.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.TextField;

/** What the reviewer says about the marked words. */
final class CommentSection implements FormSection {

    private final Composite area;
    private final TextField comment;

    CommentSection(Composite parent, FormBuilder form) {
        area = form.area(parent, 1);
        comment = form.paragraph(area, FormMessages.comment,
                (before, entered) -> new AnnotationDraft(before).comment(entered));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        // Comments that differ are not overwritten all at once.
        Optional<String> shared = subject.shared(Annotation::comment);
        FormBuilder.setPresent(area, shared.isPresent());
        comment.show(shared.orElse(""));
    }

    @Override
    public boolean focus(FormPlace place, String offered) {
        return place == FormPlace.COMMENT && comment.control().setFocus();
    }
}
