package claimmark.ide.preferences.scales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import claimmark.core.fault.Fault;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.scales.ScaleDraft;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.Problem;

/** Asks for the name and the words of one scale. What is wrong is told while it is typed. */
final class ScaleDialog extends TitleAreaDialog {

    private static final int LONGEST = 60;

    private final String title;
    private final List<String> taken;
    private ScaleDraft draft;
    private @Nullable Text name;
    private @Nullable WordRows rows;
    private @Nullable Button lowest;
    private @Nullable Label ends;

    /** @param taken the names of other scales */
    ScaleDialog(Shell parent, String title, ScaleDraft draft, List<String> taken) {
        super(parent);
        this.title = title;
        this.draft = draft;
        this.taken = taken;
    }

    /** What was entered, after OK. */
    RatingScale scale() {
        return draft.scale();
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(title);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        setTitle(ScalesMessages.heading);
        setMessage(ScalesMessages.hint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(area);
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        new Label(area, SWT.NONE).setText(ScalesMessages.name);
        Text field = new Text(area, SWT.BORDER);
        Accessibility.name(field, ScalesMessages.nameName);
        field.setTextLimit(LONGEST);
        field.setText(draft.name());
        field.selectAll();
        field.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        field.addListener(SWT.Modify, event -> changed());
        name = field;
        rows = new WordRows(area, draft.words(), this::changed);
        direction(area);
        Label told = new Label(area, SWT.NONE);
        told.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).create());
        ends = told;
        field.setFocus();
        return area;
    }

    private void direction(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        area.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
        Button up = new Button(area, SWT.RADIO);
        up.setText(ScalesMessages.highest);
        up.setSelection(!draft.lowestIsBest());
        Button down = new Button(area, SWT.RADIO);
        down.setText(ScalesMessages.lowest);
        down.setSelection(draft.lowestIsBest());
        down.addListener(SWT.Selection, event -> changed());
        lowest = down;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        enable(draft.fault(taken));
    }

    private void changed() {
        Text called = name;
        WordRows words = rows;
        Button down = lowest;
        if (called != null && words != null && down != null) {
            draft = new ScaleDraft(called.getText(), words.words(), down.getSelection());
            Optional<Fault> fault = draft.fault(taken);
            if (fault.isPresent()) {
                setErrorMessage(Problem.message(fault.get()));
            } else {
                setErrorMessage(null);
            }
            enable(fault);
        }
    }

    private void enable(Optional<Fault> fault) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fault.isEmpty());
        }
        Label told = ends;
        if (told != null) {
            told.setText(fault.isEmpty() ? OneLine.label(ends(draft.scale())) : "");
            told.requestLayout();
        }
    }

    private static String ends(RatingScale scale) {
        return NLS.bind(ScalesMessages.ends, word(scale.bestRating(), scale), word(scale.worstRating(), scale));
    }

    private static String word(BigDecimal number, RatingScale scale) {
        return scale.value(number.toPlainString()).map(RatingValue::alternateName).orElseThrow();
    }
}
