package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.Hint;
import claimmark.ide.look.form.Form;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormFields;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.PanelContribution;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.view.history.ReviewHistoryPage;

/** Everything that is said of one annotation, to read and to change in place; or the form for what a feature lists. */
public final class DetailForm {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite nothing;
    private final FormScroller ofAnnotation;
    private final FormScroller ofSeveral;
    private final FormScroller ofItem;
    private final FormFields fields = new FormFields();
    private final List<FormSection> sections = new ArrayList<>();
    private final List<FormSection> sectionsOfSeveral = new ArrayList<>();
    private Optional<ShownAnnotation> subject = Optional.empty();
    private Optional<ListItem> item = Optional.empty();
    private Optional<ReviewHistoryPage> history = Optional.empty();

    /** @param contributions may bring sections of their own */
    public DetailForm(Composite parent, CommandKeys keys, List<PanelContribution> contributions) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        HelpContexts.set(area, HelpContexts.ANNOTATION_FORM);
        nothing = Hint.of(area, FormMessages.nothingSelected);
        ofAnnotation = new FormScroller(area);
        ofSeveral = new FormScroller(area);
        ofItem = new FormScroller(area);
        FormBuilder form = new FormBuilder(fields, new Controls());
        addSections(ofAnnotation.body(), form, keys, contributions);
        addSectionsOfSeveral(ofSeveral.body(), form);
        stack.topControl = nothing;
    }

    private void addSections(Composite body, FormBuilder form, CommandKeys keys,
            List<PanelContribution> contributions) {
        sections.add(new AnchorSection(body, form, keys));
        sections.add(new HeadSection(body, form));
        sections.add(new CorrectionSection(body, form));
        sections.add(new VerdictSection(body, form));
        sections.add(new OtherVerdicts(body, form));
        sections.add(new CommentSection(body, form));
        sections.add(new EvidenceSection(body, form));
        sections.add(new ClaimSection(body, form));
        sections.add(new SortingSection(body, form));
        contributions.forEach(brought -> sections.addAll(brought.formSections(body, form)));
        sections.add(new DiscussionSection(body, form));
        sections.add(new HistorySection(body, form));
    }

    /** What can be changed in several annotations at once. */
    private void addSectionsOfSeveral(Composite body, FormBuilder form) {
        sectionsOfSeveral.add(new CountSection(body));
        sectionsOfSeveral.add(new HeadSection(body, form));
        sectionsOfSeveral.add(new VerdictSection(body, form));
        sectionsOfSeveral.add(new CommentSection(body, form));
        sectionsOfSeveral.add(new SortingSection(body, form));
    }

    /** What the controls of the form ask of it. */
    private final class Controls implements Form {

        @Override
        public Optional<ShownAnnotation> subject() {
            return subject;
        }

        @Override
        public void pendingChanged() {
            subject.ifPresent(about -> about.session().unsaved().pendingChanged());
        }

        @Override
        public void refresh() {
            DetailForm.this.refresh();
        }

        @Override
        public void reflow() {
            inFront().ifPresent(FormScroller::reflow);
        }
    }

    Composite control() {
        return area;
    }

    /** What is typed in the form and not handed over yet. */
    public FormFields fields() {
        return fields;
    }

    /** The annotation that is shown. */
    public Optional<AnnotationId> shown() {
        return subject.map(ShownAnnotation::id);
    }

    /** Shows another annotation, or several, or none; what was typed about the one before is handed over first. */
    public void show(Optional<ShownAnnotation> other) {
        leaveItem();
        if (!other.equals(subject)) {
            fields.handOver();
            subject = other;
            ofAnnotation.scrollToTop();
            ofSeveral.scrollToTop();
        }
        refresh();
    }

    /** Shows the form for an item that a feature lists, when it has one; what was typed before is handed over first. */
    public void show(ListItem listed) {
        if (item.equals(Optional.of(listed))) {
            return;
        }
        show(Optional.empty());
        item = Optional.of(listed).filter(found -> found.form().isPresent());
        item.flatMap(ListItem::form).ifPresent(form -> form.create(ofItem.body(), ofItem::reflow));
        ofItem.scrollToTop();
        refresh();
    }

    /** What is shown of those things that features list. */
    public Optional<ListItem> shownItem() {
        return item;
    }

    /** Shows the history of the whole review, until an annotation or something else is selected. */
    public ReviewHistoryPage showHistory(ArticleSession session) {
        show(Optional.empty());
        ReviewHistoryPage page = new ReviewHistoryPage(ofItem.body(), session, ofItem::reflow);
        history = Optional.of(page);
        ofItem.scrollToTop();
        refresh();
        return page;
    }

    public boolean showsHistory() {
        return history.isPresent();
    }

    private void leaveItem() {
        if (item.isPresent() || history.isPresent()) {
            item = Optional.empty();
            history = Optional.empty();
            ofItem.clear();
        }
    }

    /** Shows the annotation as it is now. Caret and unfinished typing stay. */
    public void refresh() {
        if (area.isDisposed()) {
            return;
        }
        subject = subject.flatMap(ShownAnnotation::present);
        subject.ifPresent(about -> about.annotation().ifPresent(found -> (about.isSeveral() ? sectionsOfSeveral
                : sections).forEach(section -> section.show(about, found))));
        history.ifPresent(ReviewHistoryPage::refresh);
        Composite top = inFront().map(FormScroller::control).orElse(nothing);
        if (top != stack.topControl) {
            stack.topControl = top;
            // While the workbench updates its tool bars, layouts wait. The focus may have to go to the form meanwhile.
            top.setVisible(true);
            area.layout();
        }
        inFront().ifPresent(FormScroller::reflow);
    }

    /** What has something to show; empty when there is nothing. The others are laid out when they come to the front. */
    private Optional<FormScroller> inFront() {
        if (subject.isPresent()) {
            return subject.map(about -> about.isSeveral() ? ofSeveral : ofAnnotation);
        }
        return item.isPresent() || history.isPresent() ? Optional.of(ofItem) : Optional.empty();
    }

    /** Moves the focus to a field of the annotation's form, if it has that field. */
    public void focus(FormPlace place, String offered) {
        if (subject.filter(about -> !about.isSeveral()).isPresent()) {
            sections.stream().filter(section -> section.focus(place, offered)).findFirst();
        }
    }

    /** One of the places that the annotation may have is shown in the text. */
    public void placeShown(TextSpan place) {
        sections.forEach(section -> section.placeShown(place));
    }
}
