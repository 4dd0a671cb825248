package claimmark.ide.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.ide.Ui;
import claimmark.ide.session.scales.OwnScales;
import claimmark.ide.session.scales.PreferredScales;

/** The page on which a reviewer makes scales. */
class ScalesPageWorkbenchTest {

    private static final String PAGE = "claimmark.preferences.scales";

    private PreferenceDialog preferences;

    @BeforeEach
    void openPage() {
        forget();
        preferences = Ui.call(() -> {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Ui.page().getWorkbenchWindow()
                    .getShell(), PAGE, new String[] { PAGE }, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    @AfterEach
    void closePage() {
        Ui.run(() -> preferences.close());
        forget();
    }

    private static void forget() {
        Ui.run(() -> {
            OwnScales.keep(List.of());
            Stream.of(AnnotationKind.values()).map(PreferredScales::key)
                    .forEach(InstanceScope.INSTANCE.getNode("claimmark")::remove);
        });
    }

    @Test
    void allShippedScalesAreListedAndTheEmptyStateSaysHowToBegin() {
        assertEquals(List.of("True to false (shipped)", "Truth in six steps (shipped)", "Evidence (shipped)",
                "Quotations (shipped)", "Figures (shipped)"), listed());
        assertTrue(says(page(), "You have no scales of your own yet"));
        select(0);
        assertFalse(isEnabled(page(), "&Edit\u2026"));
        assertFalse(isEnabled(page(), "&Remove"));
        assertTrue(isEnabled(page(), "&Copy\u2026"));
    }

    @Test
    void aNewScaleIsEnteredChecksWhatIsTypedAndIsKeptByApply() {
        press(page(), "&New\u2026");
        Shell dialog = dialog("New Rating Scale");
        assertFalse(Ui.call(() -> ok(dialog).isEnabled()));
        type(dialog, 0, "House");
        type(dialog, 1, "Right");
        assertTrue(says(dialog, "Enter a word for the number 2, or remove the number."));
        type(dialog, 3, "Nearly");
        type(dialog, 5, "Wrong");
        assertTrue(Ui.call(() -> ok(dialog).isEnabled()));
        assertTrue(says(dialog, "Best: Right. Worst: Wrong."));
        type(dialog, 6, "two");
        assertTrue(says(dialog, "\"two\" beside \"Wrong\" is not a number."));
        type(dialog, 6, "1");
        close(dialog);
        Ui.await("it is listed", () -> listed().get(0).equals("House"));
        assertEquals(List.of(), OwnScales.all());
        prefer("C&laims:", "House");
        apply();
        RatingScale kept = OwnScales.all().get(0);
        assertEquals(List.of("Right", "Nearly", "Wrong", "Undetermined"), words(kept));
        assertEquals(Optional.empty(), kept.values().get(3).ratingValue());
        assertEquals(BigDecimal.valueOf(3), kept.bestRating());
        assertEquals(kept.id(), preferred(AnnotationKind.CLAIM));
    }

    @Test
    void aScaleIsCopiedItsWordsAreMovedAndRemovedAndTheLowestNumberMayBeTheBest() {
        select(4);
        press(page(), "&Copy\u2026");
        Shell dialog = dialog("Copy Rating Scale");
        assertEquals("Figures, copy", Ui.call(() -> texts(dialog).get(0).getText()));
        assertTrue(Ui.call(() -> texts(dialog).get(0).isFocusControl()));
        focus(dialog, 3);
        press(dialog, "&Up");
        assertEquals(List.of("Rounded", "Correct", "Misleading", "Wrong", "Undetermined"), words(dialog));
        key(dialog, 1, SWT.ARROW_DOWN);
        assertEquals(List.of("Correct", "Rounded", "Misleading", "Wrong", "Undetermined"), words(dialog));
        focus(dialog, 9);
        press(dialog, "&Remove");
        press(dialog, "&Add");
        assertEquals(List.of("Correct", "Rounded", "Misleading", "Wrong", ""), words(dialog));
        Ui.run(() -> {
            Button lowest = button(dialog, "The &lowest number is best");
            lowest.setSelection(true);
            button(dialog, "The &highest number is best").setSelection(false);
            notify(lowest, SWT.Selection);
        });
        assertTrue(says(dialog, "Best: Wrong. Worst: Correct."));
        close(dialog);
        Ui.await("it is listed", () -> listed().get(0).equals("Figures, copy"));
        apply();
        assertEquals(BigDecimal.ONE, OwnScales.all().get(0).bestRating());
        assertEquals(List.of("Correct", "Rounded", "Misleading", "Wrong"), words(OwnScales.all().get(0)));
    }

    @Test
    void whoPrefersAScaleGoesOnWithItWhenItIsEditedAndWithTheFittingOneWhenItIsRemoved() {
        select(0);
        press(page(), "&Copy\u2026");
        close(dialog("Copy Rating Scale"));
        Ui.await("the copy is listed", () -> listed().get(0).equals("True to false, copy"));
        prefer("&Quotations:", "True to false, copy");
        press(page(), "&Edit\u2026");
        Shell dialog = dialog("Edit Rating Scale");
        type(dialog, 0, "Figures");
        assertTrue(says(dialog, "There is a scale called \"Figures\" already."));
        type(dialog, 0, "Ours");
        close(dialog);
        Ui.await("it is still the preferred one", () -> combo("&Quotations:").getText().equals("Ours"));
        apply();
        assertEquals(OwnScales.all().get(0).id(), preferred(AnnotationKind.QUOTATION));
        press(page(), "&Remove");
        Ui.await("the fitting one is", () -> combo("&Quotations:").getText().equals("The scale that fits"));
        apply();
        assertEquals(List.of(), OwnScales.all());
        assertEquals("", preferred(AnnotationKind.QUOTATION));
    }

    private static String preferred(AnnotationKind kind) {
        return InstanceScope.INSTANCE.getNode("claimmark").get(PreferredScales.key(kind), "");
    }

    private static List<String> words(RatingScale scale) {
        return scale.values().stream().map(RatingValue::alternateName).toList();
    }

    /** The words that are entered; in the dialog's fields, each stands before its number. */
    private static List<String> words(Shell dialog) {
        return Ui.call(() -> {
            List<Text> fields = texts(dialog);
            return Stream.iterate(1, i -> i < fields.size(), i -> i + 2).map(i -> fields.get(i).getText()).toList();
        });
    }

    private Composite page() {
        return Ui.call(() -> preferences.getShell());
    }

    private Table table() {
        return all(page(), Table.class).findFirst().orElseThrow();
    }

    private List<String> listed() {
        return Ui.call(() -> Arrays.stream(table().getItems()).map(TableItem::getText).toList());
    }

    private void select(int row) {
        Ui.run(() -> {
            table().setSelection(row);
            notify(table(), SWT.Selection);
        });
    }

    private void prefer(String label, String scale) {
        Ui.run(() -> {
            Combo combo = combo(label);
            combo.select(combo.indexOf(scale));
            notify(combo, SWT.Selection);
        });
    }

    private Combo combo(String label) {
        Control[] siblings = all(page(), Label.class).filter(each -> each.getText().equals(label)).findFirst()
                .orElseThrow().getParent().getChildren();
        return (Combo) Arrays.stream(siblings).dropWhile(each -> !(each instanceof Label named
                && named.getText().equals(label))).skip(1).findFirst().orElseThrow();
    }

    private void apply() {
        press(page(), "&Apply");
    }

    /** Presses a button as the mouse or the space bar does. It may open a dialog. */
    private static void press(Composite in, String text) {
        Ui.begin(() -> notify(button(in, text), SWT.Selection));
        Ui.run(() -> {
            // What was begun has happened now, or waits for its dialog.
        });
    }

    private static boolean isEnabled(Composite in, String text) {
        return Ui.call(() -> button(in, text).isEnabled());
    }

    private static Button button(Composite in, String text) {
        return all(in, Button.class).filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static void type(Shell dialog, int field, String text) {
        Ui.run(() -> texts(dialog).get(field).setText(text));
    }

    private static void focus(Shell dialog, int field) {
        Ui.run(() -> notify(texts(dialog).get(field), SWT.FocusIn));
    }

    private static void key(Shell dialog, int field, int key) {
        focus(dialog, field);
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = SWT.MOD3;
            texts(dialog).get(field).notifyListeners(SWT.KeyDown, event);
        });
    }

    private static List<Text> texts(Shell dialog) {
        return all(dialog, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
    }

    private static void close(Shell dialog) {
        Ui.begin(() -> notify(ok(dialog), SWT.Selection));
        Ui.await("the dialog is closed", dialog::isDisposed);
    }

    private static Button ok(Shell dialog) {
        return button(dialog, IDialogConstants.OK_LABEL);
    }

    private static Shell dialog(String title) {
        Ui.await("the dialog is open", () -> find(title).isPresent());
        return Ui.call(() -> find(title).orElseThrow());
    }

    private static Optional<Shell> find(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    private static boolean says(Composite in, String words) {
        return Ui.call(() -> all(in, Label.class).anyMatch(label -> label.getText().contains(words))
                || all(in, Text.class).anyMatch(text -> text.getText().contains(words)));
    }

    private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                type.isInstance(child) && child.isVisible() ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite composite ? all(composite, type) : Stream.empty()));
    }

    private static void notify(Widget widget, int event) {
        widget.notifyListeners(event, new Event());
    }
}
