package claimmark.ide.editor.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import claimmark.core.encoding.CharsetTrial;
import claimmark.core.encoding.ChosenCharset;
import claimmark.core.encoding.Decoding;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.OneLine;

/** Asks for the encoding of a file. The likeliest come first, and a line of the file is shown as it reads in each. */
final class EncodingDialog extends Dialog {

    private static final List<Charset> UNICODE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /** In characters of the dialog's font. */
    private static final int WIDTH = 70;

    private final String name;
    private final CharsetTrial trial;
    private Optional<Charset> chosen;
    private Optional<Label> passage = Optional.empty();
    private Optional<Label> doubt = Optional.empty();

    private EncodingDialog(Shell shell, String name, CharsetTrial trial, Charset now) {
        super(shell);
        this.name = name;
        this.trial = trial;
        chosen = Optional.of(now);
    }

    /**
     * @param name the name of the file
     * @param now the encoding in which it is read now
     * @return empty when the reviewer gave up
     */
    static Optional<Charset> ask(Shell shell, String name, CharsetTrial trial, Charset now) {
        EncodingDialog dialog = new EncodingDialog(shell, name, trial, now);
        return dialog.open() == Window.OK ? dialog.chosen : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(EncodingMessages.dialogTitle);
        HelpContexts.set(shell, HelpContexts.ENCODING_DIALOG);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        label(area).setText(NLS.bind(EncodingMessages.readAs, OneLine.label(name)));
        Combo names = new Combo(area, SWT.DROP_DOWN);
        offered().forEach(charset -> names.add(charset.displayName()));
        Accessibility.name(names, EncodingMessages.dialogTitle);
        chosen.ifPresent(now -> names.setText(now.displayName()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        label(area).setText(EncodingMessages.looks);
        passage = Optional.of(wrapped(area));
        doubt = Optional.of(wrapped(area));
        names.addListener(SWT.Modify, event -> tryOut(names.getText()));
        return area;
    }

    private Set<Charset> offered() {
        Set<Charset> offered = new LinkedHashSet<>(trial.likely());
        offered.addAll(UNICODE);
        return offered;
    }

    private static Label label(Composite area) {
        return new Label(area, SWT.NONE);
    }

    private Label wrapped(Composite area) {
        Label made = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(2)).applyTo(made);
        return made;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        showChosen();
        return contents;
    }

    private void tryOut(String typed) {
        chosen = ChosenCharset.named(typed);
        showChosen();
    }

    private void showChosen() {
        tell(passage, chosen.map(this::passage).orElse(""));
        tell(doubt, chosen.map(this::doubt).orElse(EncodingMessages.unknown));
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(chosen.isPresent()));
    }

    private String passage(Charset charset) {
        String telling = trial.passage(charset);
        return telling.isEmpty() ? EncodingMessages.allAscii : OneLine.of(telling);
    }

    private String doubt(Charset charset) {
        return trial.in(charset) instanceof Decoding.Undecodable undecodable
                ? NLS.bind(EncodingMessages.notText, undecodable.byteOffset()) : "";
    }

    private static void tell(Optional<Label> label, String words) {
        label.ifPresent(shown -> shown.setText(OneLine.label(words)));
    }
}
