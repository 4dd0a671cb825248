package claimmark.ide.view.history;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.model.Review;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormTexts;
import claimmark.ide.session.ArticleSession;

/**
 * A link that verifies the review as it was saved last, and the answer below it. What is not saved yet is not in the
 * history, and is no fault of it.
 */
public final class HistoryVerification {

    private final Label answer;
    private final Runnable reflow;
    private Optional<ArticleSession> session = Optional.empty();
    private Optional<Review> verified = Optional.empty();

    /** @param reflow is run when the answer takes more room, or less */
    public HistoryVerification(Composite parent, Runnable reflow) {
        this.reflow = reflow;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + HistoryMessages.verify + "</a>");
        link.addListener(SWT.Selection, event -> verify());
        answer = FormTexts.sentence(area, "");
        FormBuilder.setPresent(answer, false);
    }

    /** Is about this review now. An answer about another one, or about it before it was saved again, goes. */
    public void show(ArticleSession shown) {
        session = Optional.of(shown);
        if (!verified.equals(saved())) {
            FormBuilder.setPresent(answer, false);
        }
    }

    /** Verifies, and says what came of it. */
    public void verify() {
        verified = saved();
        verified.ifPresent(review -> {
            answer.setText(OneLine.label(VerificationWords.of(review)));
            FormBuilder.setPresent(answer, true);
            reflow.run();
        });
    }

    private Optional<Review> saved() {
        return session.map(shown -> shown.sealing().saved());
    }
}
