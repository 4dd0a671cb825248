package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.Hint;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormFields;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.Subject;

/** Everything that is said of one annotation, to read and to change in place. */
public final class DetailForm {

    private static final int SCROLL_STEP = 24;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite nothing;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final FormFields fields = new FormFields();
    private final List<FormSection> sections = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private boolean reflowing;

    public DetailForm(Composite parent, CommandKeys keys) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        nothing = Hint.of(area, FormMessages.nothingSelected);
        scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(SCROLL_STEP);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> reflow());
        addSections(new FormBuilder(fields, () -> subject, this::pendingChanged, this::refresh, this::reflow), keys);
        stack.topControl = nothing;
    }

    private void addSections(FormBuilder form, CommandKeys keys) {
        sections.add(new AnchorSection(body, form, keys));
        sections.add(new HeadSection(body, form));
        sections.add(new CorrectionSection(body, form));
        sections.add(new VerdictSection(body, form));
        sections.add(new CommentSection(body, form));
        sections.add(new EvidenceSection(body, form));
        sections.add(new ClaimSection(body, form));
        sections.add(new DiscussionSection(body, form));
        sections.add(new HistorySection(body, form));
    }

    Composite control() {
        return area;
    }

    /** What is typed in the form and not handed over yet. */
    public FormFields fields() {
        return fields;
    }

    /** The annotation that is shown. */
    Optional<AnnotationId> shown() {
        return subject.map(Subject::id);
    }

    /** Shows another annotation, or none; what was typed about the one before is handed over first. */
    public void show(Optional<Subject> other) {
        if (!other.equals(subject)) {
            fields.handOver();
            subject = other;
            scroller.setOrigin(0, 0);
        }
        refresh();
    }

    /** Shows the annotation as it is now. Caret and unfinished typing stay. */
    public void refresh() {
        if (area.isDisposed()) {
            return;
        }
        Optional<Annotation> annotation = subject.flatMap(Subject::annotation);
        if (annotation.isEmpty()) {
            subject = Optional.empty();
        }
        annotation.ifPresent(found -> subject
                .ifPresent(about -> sections.forEach(section -> section.show(about, found))));
        Composite top = subject.isPresent() ? scroller : nothing;
        if (top != stack.topControl) {
            stack.topControl = top;
            area.layout();
        }
        reflow();
    }

    /** One of the places that the annotation may have is shown in the text. */
    public void placeShown(TextSpan place) {
        sections.forEach(section -> section.placeShown(place));
    }

    private void pendingChanged() {
        subject.ifPresent(about -> about.session().unsaved().check());
    }

    private void reflow() {
        // Laying out makes texts grow, which asks for it again.
        if (reflowing || scroller.isDisposed() || scroller.getClientArea().width == 0) {
            return;
        }
        reflowing = true;
        try {
            layOut();
            layOut();
        } finally {
            reflowing = false;
        }
    }

    private void layOut() {
        int width = scroller.getClientArea().width;
        Point size = body.computeSize(width, SWT.DEFAULT, true);
        scroller.setMinSize(0, size.y);
        body.setSize(width, Math.max(size.y, scroller.getClientArea().height));
        body.layout(true, true);
    }
}
