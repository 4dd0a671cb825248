package claimmark.ide.view.history;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.ledger.Ledger;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.session.ArticleSession;

/** A link that verifies the history of the review, and the answer below it. */
public final class HistoryVerification {

    private final Label answer;
    private final Runnable reflow;
    private Optional<ArticleSession> session = Optional.empty();
    private Ledger verified = Ledger.EMPTY;

    /** @param reflow is run when the answer takes more room, or less */
    public HistoryVerification(Composite parent, Runnable reflow) {
        this.reflow = reflow;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + HistoryMessages.verify + "</a>");
        link.addListener(SWT.Selection, event -> verify());
        answer = new Label(area, SWT.WRAP);
        answer.setLayoutData(FormBuilder.wide());
        FormBuilder.setPresent(answer, false);
    }

    /** Is about this review now. An answer about another history goes. */
    public void show(ArticleSession shown) {
        boolean same = session.equals(Optional.of(shown)) && shown.review().ledger().equals(verified);
        session = Optional.of(shown);
        if (!same) {
            FormBuilder.setPresent(answer, false);
        }
    }

    /** Verifies, and says what came of it. */
    public void verify() {
        session.map(ArticleSession::review).ifPresent(review -> {
            verified = review.ledger();
            answer.setText(OneLine.label(VerificationWords.of(review, verified.verify())));
            FormBuilder.setPresent(answer, true);
            reflow.run();
        });
    }
}
