package claimmark.ide.view.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.align.WordDifference;
import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Annotation;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.session.ReviewContext;

/**
 * Explains an annotation that does not simply stand in the text any more: what was marked and where, what stands there
 * now, why it is thought to be the place; and lets the reviewer decide.
 */
final class AnchorSection implements FormSection {

    private static final String ACCEPT = "claimmark.command.accept";
    private static final String CHOOSE = "claimmark.command.choosePlace";
    private static final String ATTACH = "claimmark.command.adjust";
    private static final String GIVE_UP = "claimmark.command.keepAsOrphan";

    private final Composite area;
    private final Label icon;
    private final Label title;
    private final RichText marked;
    private final Label nowLabel;
    private final RichText now;
    private final Label why;
    private final CandidateList candidates;
    private final Button accept;
    private final Button choose;
    private final Button giveUp;
    private final Label hint;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(AnchorLook look, AnchorResult anchor, TextQuoteSelector quote) {
    }

    AnchorSection(Composite parent, FormBuilder form, CommandKeys keys) {
        area = form.area(parent, 1);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(area);
        Composite head = form.area(area, 2);
        icon = new Label(head, SWT.NONE);
        title = FormTexts.heading(head, "");
        title.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        form.label(area, FormMessages.wasMarked);
        marked = new RichText(area, FormMessages.wasMarked);
        nowLabel = form.label(area, FormMessages.standsNow);
        now = new RichText(area, FormMessages.standsNow);
        why = FormTexts.sentence(area, "");
        candidates = new CandidateList(area, form, place -> form.withSubject(
                about -> about.article().decisions().attach(about.id(), place)));
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(buttonRow());
        buttons.setLayoutData(FormBuilder.wide());
        accept = button(buttons, FormMessages.acceptWords, keys.withKey(FormMessages.acceptWordsTip, ACCEPT), form,
                about -> about.article().decisions().accept(List.of(about.id())));
        choose = button(buttons, FormMessages.choosePlace, keys.withKey(FormMessages.choosePlaceTip, CHOOSE), form,
                about -> about.article().textView().choosePlace(about.id()));
        button(buttons, FormMessages.attach, keys.withKey(FormMessages.attachTip, ATTACH), form, this::attach);
        giveUp = button(buttons, FormMessages.keepAsOrphan, keys.withKey(FormMessages.keepAsOrphanTip, GIVE_UP), form,
                about -> about.article().decisions().keepAsOrphans(List.of(about.id())));
        hint = FormTexts.sentence(area, FormMessages.selectFirst);
        FormBuilder.setPresent(area, false);
    }

    private static RowLayout buttonRow() {
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        row.spacing = 6;
        return row;
    }

    private static Button button(Composite parent, String text, String tip, FormBuilder form,
            Consumer<ShownAnnotation> action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> {
            form.withSubject(action);
            form.reflow();
        });
        return button;
    }

    private void attach(ShownAnnotation about) {
        ReviewContext article = about.article();
        Optional<TextSpan> selection = article.textView().selection().filter(span -> !span.isEmpty());
        FormBuilder.setPresent(hint, selection.isEmpty());
        selection.ifPresent(place -> article.decisions().attach(about.id(), place));
    }

    @Override
    public void show(ShownAnnotation subject, Annotation annotation) {
        Optional<Shown> current = subject.session().places().anchor(annotation.id()).flatMap(anchor -> AnchorLook
                .of(annotation.target(), anchor).map(look -> new Shown(look, anchor, annotation.target().quote())));
        if (!current.equals(shown)) {
            shown = current;
            FormBuilder.setPresent(hint, false);
            FormBuilder.setPresent(area, current.isPresent());
            current.ifPresent(found -> show(found, subject));
        }
    }

    @Override
    public void placeShown(TextSpan place) {
        candidates.select(place);
    }

    private void show(Shown found, ShownAnnotation subject) {
        icon.setImage(found.look().icon());
        title.setText(found.look().label());
        marked.showMarked(found.quote().prefix(), found.quote().exact(), found.quote().suffix());
        boolean drifted = found.anchor() instanceof Drifted;
        FormBuilder.setPresent(nowLabel, drifted);
        FormBuilder.setPresent(now.control(), drifted);
        if (found.anchor() instanceof Drifted place) {
            now.showChanged(WordDifference.between(place.oldWords(), place.newWords()));
        }
        why.setText(AnchorWords.of(found.look(), found.anchor()));
        List<AnchorCandidate> places = AnchorCandidate.of(found.anchor());
        candidates.show(places, subject);
        setPresent(accept, drifted);
        setPresent(choose, !places.isEmpty());
        setPresent(giveUp, found.look().needsALook());
    }

    private static void setPresent(Button button, boolean present) {
        button.setVisible(present);
        if (button.getLayoutData() instanceof RowData data) {
            data.exclude = !present;
        }
    }
}
