package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Evidence;
import claimmark.core.text.Spacing;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormTexts;

/** One cited source: what it is in two lines, and its fields below them while they are edited. */
final class EvidencePiece {

    /** In pixels: what is below the first line begins where its words do, to the right of the icon. */
    private static final int INDENT = 22;

    private final Composite area;
    private final FormBuilder form;
    private final String id;
    private final Label stance;
    private final Link link;
    private final Label about;
    private final ToolItem edit;
    private @Nullable EvidenceFields fields;
    private Optional<Evidence> shown = Optional.empty();

    EvidencePiece(Composite parent, FormBuilder form, String id) {
        this.form = form;
        this.id = id;
        area = form.area(parent, 3);
        stance = new Label(area, SWT.NONE);
        stance.setLayoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).create());
        link = new Link(area, SWT.NONE);
        link.setLayoutData(GridDataFactory.createFrom(FormBuilder.wide()).align(SWT.FILL, SWT.CENTER).create());
        link.addListener(SWT.Selection, event -> open());
        link.addListener(SWT.Resize, event -> shorten());
        ToolBar tools = new ToolBar(area, SWT.FLAT);
        edit = tool(tools, SWT.CHECK, Icons.EDIT, FormMessages.editSource);
        edit.addListener(SWT.Selection, event -> setOpen(edit.getSelection()));
        tool(tools, SWT.PUSH, Icons.REMOVE, FormMessages.removeSource)
                .addListener(SWT.Selection, event -> remove());
        about = FormTexts.sentence(area, "");
        about.setLayoutData(GridDataFactory.createFrom(FormBuilder.wide()).span(3, 1).indent(INDENT, -2).create());
    }

    private static ToolItem tool(ToolBar bar, int style, String icon, String tip) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(Icons.image(icon));
        item.setToolTipText(tip);
        return item;
    }

    void show(Evidence evidence) {
        if (!shown.equals(Optional.of(evidence))) {
            shown = Optional.of(evidence);
            showHead(evidence);
        }
        EvidenceFields open = fields;
        if (open != null) {
            open.show(evidence);
        }
    }

    private void showHead(Evidence evidence) {
        stance.setImage(Icons.of(evidence.stance()));
        stance.setToolTipText(Labels.of(evidence.stance()));
        link.setToolTipText(OneLine.label(evidence.url()));
        shorten();
        String line = about(evidence);
        about.setText(OneLine.label(line));
        FormBuilder.setPresent(about, !line.isEmpty());
    }

    private static String about(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        if (!evidence.publisher().isEmpty()) {
            parts.add(evidence.publisher());
        }
        evidence.tier().map(Labels::of).ifPresent(parts::add);
        evidence.accessed().map(Object::toString).ifPresent(parts::add);
        return OneLine.join(parts);
    }

    /** Shows or hides the fields. */
    void setOpen(boolean open) {
        edit.setSelection(open);
        EvidenceFields made = fields;
        if (made == null && open) {
            Composite below = new Composite(area, SWT.NONE);
            below.setLayoutData(GridDataFactory.fillDefaults().span(3, 1).indent(INDENT, 0).grab(true, false)
                    .create());
            GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 3)
                    .extendedMargins(0, 0, 0, 6).applyTo(below);
            made = new EvidenceFields(below, form, this::change);
            fields = made;
        }
        if (made != null) {
            shown.ifPresent(made::show);
            FormBuilder.setPresent(made.control(), open);
        }
        form.reflow();
    }

    void dispose() {
        area.dispose();
    }

    private AnnotationDraft change(Annotation before, UnaryOperator<Evidence> change) {
        return new AnnotationDraft(before).evidence(before.evidence().stream()
                .map(cited -> cited.id().equals(id) ? change.apply(cited) : cited).toList());
    }

    private void remove() {
        form.withSubject(subject -> subject.change(FormMessages.removeSource, before -> new AnnotationDraft(before)
                .evidence(before.evidence().stream().filter(cited -> !cited.id().equals(id)).toList())));
    }

    private void shorten() {
        if (link.getSize().x > 0) {
            shown.ifPresent(evidence -> link.setText(linkTo(evidence)));
        }
    }

    private String linkTo(Evidence evidence) {
        String name = evidence.title().isEmpty() ? evidence.url() : evidence.title();
        String fits = Dialog.shortenText(Spacing.collapsed(name), link);
        String text = OneLine.link(fits == null ? "" : fits);
        return isWebAddress(evidence.url()) ? "<a>" + text + "</a>" : text;
    }

    private void open() {
        shown.map(Evidence::url).filter(EvidencePiece::isWebAddress).ifPresent(Program::launch);
    }

    /** Nothing but pages of the web is opened: an address comes out of a file, and may be any. */
    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
