package claimmark.ide.view.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Evidence;
import claimmark.core.model.Stance;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.form.EntryField;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;

/** The sources that were cited for an annotation, and a field that cites another. */
final class EvidenceSection implements FormSection {

    private final Composite area;
    private final Composite list;
    private final Label title;
    private final FormBuilder form;
    private final EntryField add;
    private final Map<String, EvidencePiece> pieces = new HashMap<>();
    private Optional<AnnotationId> shown = Optional.empty();

    EvidenceSection(Composite parent, FormBuilder form) {
        this.form = form;
        area = form.area(parent, 1);
        title = form.label(area, FormMessages.evidence);
        list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        add = new EntryField(area, form, FormMessages.addSource, this::cite, (subject, address) -> subject
                .annotating().cited(url(address), stance(subject)));
    }

    private static String url(String address) {
        return address.startsWith("www.") ? "https://" + address : address;
    }

    /** What a new source is taken to say: what the verdict says. */
    private static Stance stance(ShownAnnotation subject) {
        return subject.annotation().map(annotation -> VerdictLook.stance(annotation,
                subject.annotating().reviewer(), subject.session().review())).orElse(Stance.CONTEXT);
    }

    private void cite(ShownAnnotation subject, String address) {
        Evidence cited = subject.annotating().cite(subject.id(), url(address), stance(subject));
        subject.annotation().ifPresent(annotation -> show(subject, annotation));
        Optional.ofNullable(pieces.get(cited.id())).ifPresent(piece -> piece.setOpen(true));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        List<Evidence> evidence = annotation.evidence();
        Set<String> present = evidence.stream().map(Evidence::id).collect(Collectors.toSet());
        boolean other = !shown.equals(Optional.of(annotation.id()));
        shown = Optional.of(annotation.id());
        for (String id : new HashSet<>(pieces.keySet())) {
            if (other || !present.contains(id)) {
                Optional.ofNullable(pieces.remove(id)).ifPresent(EvidencePiece::dispose);
            }
        }
        evidence.forEach(cited -> pieces.computeIfAbsent(cited.id(), id -> new EvidencePiece(list, form, id))
                .show(cited));
        title.setText(evidence.isEmpty() ? FormMessages.evidence
                : NLS.bind(FormMessages.evidenceOf, evidence.size()));
        FormBuilder.setPresent(list, !evidence.isEmpty());
        add.show(subject);
    }

    @Override
    public boolean focus(FormPlace place, String offered) {
        if (place == FormPlace.EVIDENCE) {
            add.focus(offered);
        }
        return place == FormPlace.EVIDENCE;
    }
}
