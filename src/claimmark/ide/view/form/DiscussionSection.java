package claimmark.ide.view.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import claimmark.core.model.Annotation;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.ide.look.DateTimeText;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.form.EntryField;
import claimmark.ide.look.form.ExpandablePart;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;

/** What reviewers answered each other about an annotation. */
final class DiscussionSection implements FormSection {

    private final ExpandablePart fold;
    private final Composite replies;
    private final EntryField answer;
    private List<Reply> shown = List.of();

    DiscussionSection(Composite parent, FormBuilder form) {
        fold = new ExpandablePart(parent, form, FormMessages.discussion);
        replies = new Composite(fold.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(replies);
        replies.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        answer = new EntryField(fold.content(), form, FormMessages.reply,
                (about, text) -> about.annotating().reply(about.id(), text),
                (about, text) -> about.annotating().replied(text));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        answer.show(subject);
        int count = annotation.replies().size();
        fold.setTitle(count == 0 ? FormMessages.discussion : NLS.bind(FormMessages.discussionOf, count));
        if (!annotation.replies().equals(shown)) {
            shown = annotation.replies();
            for (Control old : replies.getChildren()) {
                old.dispose();
            }
            shown.forEach(reply -> add(reply, subject.session().review()));
        }
    }

    @Override
    public boolean focus(FormPlace place, String offered) {
        if (place == FormPlace.REPLY) {
            fold.open();
            answer.focus(offered);
        }
        return place == FormPlace.REPLY;
    }

    private void add(Reply reply, Review review) {
        FormTexts.sentence(replies,
                OneLine.join(List.of(review.reviewerName(reply.creator()), DateTimeText.format(reply.created()))));
        FormTexts.sentence(replies, reply.text());
    }
}
