package claimmark.ide.view.history;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.ide.look.form.FormTexts;
import claimmark.ide.session.ArticleSession;

/** The history of the whole review, annotations that were deleted included; and whether it can be trusted. */
public final class ReviewHistoryPage {

    /** More would take long to lay out; the sidecar has them all. */
    private static final int MOST_LINES = 500;

    private final ArticleSession session;
    private final HistoryVerification verification;
    private final Text text;

    /** @param reflow is run when the page needs more room, or less */
    public ReviewHistoryPage(Composite parent, ArticleSession session, Runnable reflow) {
        this.session = session;
        FormTexts.heading(parent, HistoryMessages.historyOfReview);
        verification = new HistoryVerification(parent, reflow);
        text = FormTexts.copyable(parent, HistoryMessages.historyOfReview);
        refresh();
    }

    /** Moves the keyboard focus into the history. */
    public void setFocus() {
        text.setFocus();
    }

    public void verify() {
        verification.verify();
    }

    /** Shows what happened meanwhile, too. */
    public void refresh() {
        verification.show(session);
        List<String> lines = HistoryLines.of(session.sealing());
        String shown = lines.isEmpty() ? HistoryMessages.nothingYet
                : String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            shown += "\n" + NLS.bind(HistoryMessages.older, lines.size() - MOST_LINES);
        }
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
    }
}
