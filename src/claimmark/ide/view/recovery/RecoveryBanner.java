package claimmark.ide.view.recovery;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.fault.Fault;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;
import claimmark.ide.session.recovery.RecoveredWork;
import claimmark.ide.session.recovery.UnreadableJournal;

/**
 * Says what was not saved when Eclipse ended, which is in the article again, and asks whether it should stay. Or says
 * that work cannot be brought back, or that what is not saved now could not be recovered.
 */
public final class RecoveryBanner {

    private final ArticleSession session;
    private final Composite area;
    private final Label message;
    private final Composite choices;
    private final Button keep;
    private final Button discard;

    public RecoveryBanner(Composite parent, ArticleSession session) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image(Icons.RECOVERED));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(message);
        choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(choices);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(choices);
        keep = button(RecoveryMessages.keep, this::keep);
        discard = button(RecoveryMessages.discard, this::discard);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(choices, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void keep() {
        if (isRecovered()) {
            session.recovery().keep();
        } else {
            session.recovery().decideUnreadable(false);
        }
    }

    private void discard() {
        if (isRecovered()) {
            session.recovery().discard();
        } else {
            session.recovery().decideUnreadable(true);
        }
    }

    private boolean isRecovered() {
        return session.recovery().recovered().isPresent();
    }

    public Composite control() {
        return area;
    }

    /** @return what there is to say; empty when there is nothing */
    public String show() {
        Optional<RecoveredWork> work = session.recovery().recovered();
        Optional<Fault> unreadable = session.recovery().unreadable().stream().map(UnreadableJournal::fault).findFirst();
        String text = work.map(RecoveryWords::of).or(() -> unreadable.map(Problem::message))
                .or(() -> session.recovery().fault().map(this::notKept)).orElse("");
        String shown = OneLine.label(text);
        if (!shown.equals(message.getText())) {
            message.setText(shown);
            keep.setToolTipText(work.isPresent() ? RecoveryMessages.keepTip : RecoveryMessages.keepFileTip);
            discard.setToolTipText(work.isPresent() ? RecoveryMessages.discardTip : RecoveryMessages.discardFileTip);
            FormBuilder.setPresent(choices, work.isPresent() || unreadable.isPresent());
        }
        return text;
    }

    private String notKept(Fault why) {
        return NLS.bind(RecoveryMessages.notKept, session.location().name(), Problem.message(why));
    }
}
