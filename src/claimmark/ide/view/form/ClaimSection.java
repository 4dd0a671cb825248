package claimmark.ide.view.form;

import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Claim;
import claimmark.ide.look.form.ExpandablePart;
import claimmark.ide.look.form.FieldChange;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.TextField;

/** What is claimed, by whom and where; folded away, for most claims say it themselves. */
final class ClaimSection implements FormSection {

    private final ExpandablePart fold;
    private final TextField claimant;
    private final TextField cue;
    private final TextField appearance;
    private final TextField text;
    private final TextField type;

    ClaimSection(Composite parent, FormBuilder form) {
        fold = new ExpandablePart(parent, form, FormMessages.aboutClaim);
        Composite content = fold.content();
        claimant = form.line(content, FormMessages.claimant, change(Claim::withClaimant));
        cue = form.line(content, FormMessages.cue, change(Claim::withCue));
        appearance = form.line(content, FormMessages.appearance, change(Claim::withAppearance));
        text = form.paragraph(content, FormMessages.claimText, change(Claim::withText));
        type = form.line(content, FormMessages.claimType, change(Claim::withType));
    }

    private static FieldChange change(BiFunction<Claim, String, Claim> field) {
        return (before, entered) -> new AnnotationDraft(before).claim(field.apply(before.claim(), entered));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        Claim claim = annotation.claim();
        FormBuilder.setPresent(fold.control(), annotation.kind().needsVerdict() || !claim.isEmpty());
        claimant.show(claim.claimant());
        cue.show(claim.cue());
        appearance.show(claim.appearance());
        text.show(claim.text());
        type.show(claim.type());
    }
}
