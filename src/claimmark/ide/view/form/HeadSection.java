package claimmark.ide.view.form;

import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.look.Labels;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.form.ChoiceField;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;

/** Kind and status, side by side. */
final class HeadSection implements FormSection {

    private final ChoiceField<AnnotationKind> kind;
    private final ChoiceField<Status> status;

    HeadSection(Composite parent, FormBuilder form) {
        Composite area = form.halves(parent);
        kind = form.choice(area, LookMessages.kind, (Function<AnnotationKind, String>) Labels::of,
                chosen -> form.withSubject(about -> about.change(FormMessages.changeKind,
                        before -> new AnnotationDraft(before).kind(chosen))));
        kind.offer(Arrays.asList(AnnotationKind.values()));
        status = form.choice(area, LookMessages.status, (Function<Status, String>) Labels::of,
                chosen -> form.withSubject(about -> about.change(LookMessages.changeStatus,
                        before -> new AnnotationDraft(before).status(chosen))));
        status.offer(Arrays.asList(Status.values()));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        kind.showShared(subject.shared(Annotation::kind));
        status.showShared(subject.shared(Annotation::status));
    }
}
