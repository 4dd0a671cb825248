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
    private List<String> shared = List.of();

    SortingSection(Composite parent, FormBuilder form) {
        Composite area = form.halves(parent);
        Composite left = form.area(area, 1);
        form.label(left, LookMessages.assignee);
        assignee = form.choice(left, LookMessages.assignee, SortingSection::name,
                chosen -> form.withSubject(about -> about.change(LookMessages.changeAssignee,
                        before -> new AnnotationDraft(before).assignee(chosen.map(Reviewer::id)))));
        tags = form.line(form.area(area, 1), LookMessages.tags,
                (before, entered) -> new AnnotationDraft(before).tags(retagged(before, entered)));
        tags.control().setMessage(FormMessages.tagsPattern);
    }

    /** Tags that not all of several annotations have stay. */
    private List<String> retagged(Annotation before, String entered) {
        List<String> after = new ArrayList<>(before.tags());
        after.removeAll(shared);
        after.addAll(Arrays.asList(entered.split(COMMA)));
        return after;
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        List<Optional<Reviewer>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        subject.annotating().reviewers().forEach(reviewer -> offered.add(Optional.of(reviewer)));
        Optional<Optional<Reviewer>> assigned = subject.shared(Annotation::assignee)
                .map(same -> same.map(id -> offered.stream().flatMap(Optional::stream)
                        .filter(reviewer -> reviewer.id().equals(id)).findFirst()
                        .orElseGet(() -> new Reviewer(id, id))));
        assigned.filter(same -> !offered.contains(same)).ifPresent(offered::add);
        assignee.offer(offered);
        assignee.showShared(assigned);
        List<String> common = new ArrayList<>(annotation.tags());
        subject.annotations().forEach(each -> common.retainAll(each.tags()));
        shared = List.copyOf(common);
        tags.show(String.join(COMMA + " ", shared));
    }

    private static String name(Optional<Reviewer> reviewer) {
        return reviewer.map(Reviewer::name).orElse(LookMessages.unassigned);
    }
}
