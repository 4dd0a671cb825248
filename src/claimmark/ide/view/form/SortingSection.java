package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Reviewer;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.form.ChoiceField;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.TextField;

/** Who shall work on it, and the tags that it is sorted by. */
final class SortingSection implements FormSection {

    private static final String COMMA = ",";

    private final ChoiceField<Optional<Reviewer>> assignee;
    private final TextField tags;

    SortingSection(Composite parent, FormBuilder form) {
        Composite area = form.halves(parent);
        Composite left = form.area(area, 1);
        form.label(left, LookMessages.assignee);
        assignee = form.choice(left, LookMessages.assignee, SortingSection::name,
                chosen -> form.withSubject(about -> about.change(LookMessages.changeAssignee,
                        before -> new AnnotationDraft(before).assignee(chosen.map(Reviewer::id)))));
        tags = form.line(form.area(area, 1), LookMessages.tags,
                (before, entered) -> new AnnotationDraft(before).tags(Arrays.asList(entered.split(COMMA))));
        tags.control().setMessage(FormMessages.tagsPattern);
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        List<Optional<Reviewer>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        subject.annotating().reviewers().forEach(reviewer -> offered.add(Optional.of(reviewer)));
        Optional<Reviewer> assigned = annotation.assignee().map(id -> offered.stream().flatMap(Optional::stream)
                .filter(reviewer -> reviewer.id().equals(id)).findFirst().orElseGet(() -> new Reviewer(id, id)));
        if (!offered.contains(assigned)) {
            offered.add(assigned);
        }
        assignee.offer(offered);
        assignee.show(assigned);
        tags.show(String.join(COMMA + " ", annotation.tags()));
    }

    private static String name(Optional<Reviewer> reviewer) {
        return reviewer.map(Reviewer::name).orElse(LookMessages.unassigned);
    }
}
