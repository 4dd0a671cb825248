package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Outcome;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Verdict;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.Ui;
import claimmark.ide.look.LookMessages;
import claimmark.ide.view.form.FormMessages;
import claimmark.ide.view.history.HistoryMessages;

/** Several people review: what each found, who shall work on what, and what happened. */
class ReviewersWorkbenchTest extends OnMarkedQuotation {

    @Test
    void showsWhatOthersFoundAndDecidesBetweenThem() {
        othersVerdict("Ben Okafor", 1, "Two words are missing.");
        Ui.await("the other's verdict is listed", () -> panel.says("\u2717 False \u00B7 Ben Okafor"));
        assertTrue(panel.says("Two words are missing."));
        panel.choose(LookMessages.verdict, "\u2713  True");
        Ui.await("the card says that they differ", () -> panel.cards().get(0).contains(LookMessages.split));
        assertTrue(panel.cards().get(0).contains("\u2717 False, Ben Okafor"), panel.cards().toString());
        panel.choose(FormMessages.adjudicate, "\u2713  True");
        Ui.await("the card says that it is decided", () -> panel.cards().get(0).contains("True (adjudicated)"));
        panel.choose(FormMessages.adjudicate, FormMessages.notDecided);
        Ui.await("the card says that they differ again", () -> panel.cards().get(0).contains(LookMessages.split));
        assertTrue(Ui.call(() -> annotation().outcome() instanceof Outcome.Split));
    }

    @Test
    void aQuotationIsRatedOnItsOwnScaleWhichGoesIntoTheSidecar() throws Exception {
        panel.choose(LookMessages.verdict, "\u25D0  Altered");
        Ui.await("the card says so", () -> panel.cards().get(0).contains("Altered"));
        article.save();
        String saved = Files.readString(article.sidecar());
        assertTrue(saved.contains("<ratingScale id=\"wording\""), saved);
        article.undo();
        Ui.await("it is unrated again", () -> panel.chosen(LookMessages.verdict).equals(LookMessages.unrated));
    }

    @Test
    void assignsAndTags() {
        String me = Ui.call(() -> article.context().annotating().reviewers().get(0).name());
        panel.choose(LookMessages.assignee, me);
        panel.type(LookMessages.tags, "economy, taxes,");
        panel.leaveField();
        assertEquals(List.of("economy", "taxes"), Ui.call(() -> annotation().tags()));
        Ui.await("the card says both", () -> panel.cards().get(0).contains("for " + me)
                && panel.cards().get(0).contains("#economy"));
        panel.choose(LookMessages.assignee, LookMessages.unassigned);
        assertEquals(Optional.empty(), Ui.call(() -> annotation().assignee()));
    }

    @Test
    void theHistoryOfTheReviewTellsOfWhatIsGoneAndIsVerified() {
        article.save();
        Ui.run(() -> article.context().annotating().delete(List.of(quotation)));
        run(HistoryMessages.historyOfReview);
        Ui.await("what is not saved yet comes first", () -> history().get(0)
                .endsWith("not saved yet \u00B7 Deleted: Quotation \u201Cforming a new team\u201D"));
        assertTrue(history().get(1).endsWith("Added: Quotation \u201Cforming a new team\u201D"), history().toString());
        article.save();
        Ui.await("it is saved", () -> !history().get(0).contains("not saved yet"));
        run(HistoryMessages.verify);
        Ui.await("all entries fit", () -> panel.says("All 2 entries fit."));
    }

    private List<String> history() {
        return Ui.call(() -> Arrays.asList(panel.one(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0)
                .getText().split("\n")));
    }

    private void run(String entry) {
        Ui.run(() -> Arrays.stream(panel.view().getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(ActionContributionItem.class::cast)
                .filter(item -> item.getAction().getText().equals(entry)).findFirst().orElseThrow()
                .getAction().run());
    }

    private void othersVerdict(String who, int number, String why) {
        RatingScale scale = RatingScale.DEFAULT;
        RatingValue step = scale.values().stream().filter(value -> value.grade().equals(String.valueOf(number)))
                .findFirst().orElseThrow();
        Verdict verdict = new Verdict(scale.id(), step.ratingValue(), step.alternateName(), why, who,
                Instant.parse("2012-11-14T09:00:00Z"), Optional.empty(), false, ForeignContent.NONE);
        Ui.run(() -> article.context().annotating().change(quotation, "Verdict", draft -> draft.verdict(verdict)));
    }
}
