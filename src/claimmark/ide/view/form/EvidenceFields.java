package claimmark.ide.view.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Evidence;
import claimmark.core.model.Stance;
import claimmark.core.model.Tier;
import claimmark.ide.look.Labels;
import claimmark.ide.look.form.ChoiceField;
import claimmark.ide.look.form.FieldChange;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.TextField;

/** The fields of a cited source. */
final class EvidenceFields {

    private final Composite area;
    private final BiFunction<Annotation, UnaryOperator<Evidence>, AnnotationDraft> change;
    private final ChoiceField<Stance> stance;
    private final ChoiceField<Optional<Tier>> tier;
    private final TextField url;
    private final TextField title;
    private final TextField publisher;
    private final TextField accessed;
    private final TextField excerpt;

    /** @param change makes of an annotation one in which this source is changed */
    EvidenceFields(Composite area, FormBuilder form,
            BiFunction<Annotation, UnaryOperator<Evidence>, AnnotationDraft> change) {
        this.area = area;
        this.change = change;
        stance = form.choice(labelled(form, FormMessages.stanceLabel), FormMessages.stance,
                (Function<Stance, String>) Labels::of,
                chosen -> choose(form, FormMessages.stance, evidence -> evidence.withStance(chosen)));
        stance.offer(Arrays.asList(Stance.values()));
        tier = form.choice(labelled(form, FormMessages.tierLabel), FormMessages.tier, EvidenceFields::name,
                chosen -> choose(form, FormMessages.tier, evidence -> evidence.withTier(chosen)));
        tier.offer(tiers());
        url = form.line(area, FormMessages.address, enter(EnteredEvidence::withUrl));
        title = form.line(area, FormMessages.title, enter(Evidence::withTitle));
        publisher = form.line(area, FormMessages.publisher, enter(Evidence::withPublisher));
        accessed = form.line(area, FormMessages.accessed, enter(EnteredEvidence::withAccessed));
        accessed.control().setMessage(FormMessages.datePattern);
        excerpt = form.paragraph(area, FormMessages.excerpt, enter(Evidence::withExcerpt));
    }

    /** An area in one column, under a label. */
    private Composite labelled(FormBuilder form, String label) {
        Composite column = form.area(area, 1);
        form.label(column, label);
        return column;
    }

    Composite control() {
        return area;
    }

    void show(Evidence evidence) {
        stance.show(evidence.stance());
        tier.show(evidence.tier());
        url.show(evidence.url());
        title.show(evidence.title());
        publisher.show(evidence.publisher());
        accessed.show(evidence.accessed().map(LocalDate::toString).orElse(""));
        excerpt.show(evidence.excerpt());
    }

    private void choose(FormBuilder form, String name, UnaryOperator<Evidence> change) {
        form.withSubject(subject -> subject.change(name, before -> this.change.apply(before, change)));
    }

    private FieldChange enter(BiFunction<Evidence, String, Evidence> field) {
        return (before, entered) -> change.apply(before, evidence -> field.apply(evidence, entered));
    }

    private static List<Optional<Tier>> tiers() {
        List<Optional<Tier>> tiers = new ArrayList<>();
        tiers.add(Optional.empty());
        Arrays.stream(Tier.values()).map(Optional::of).forEach(tiers::add);
        return tiers;
    }

    private static String name(Optional<Tier> tier) {
        return tier.map(Labels::of).orElse(FormMessages.tierUnknown);
    }
}
