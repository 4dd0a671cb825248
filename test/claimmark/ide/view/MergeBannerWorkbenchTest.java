package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** Somebody else saves the sidecar of an article that is open. */
class MergeBannerWorkbenchTest extends OnSeedArticle {

    private static final String CAME_IN = "Changes of Ben came in";

    private PanelRobot panel;
    private Annotation mark;

    @BeforeEach
    void markAndSave() throws Exception {
        panel = PanelRobot.open();
        mark = article.mark(AnnotationKind.NOTE, "Kremlin");
        article.save();
    }

    private void benSaves(UnaryOperator<AnnotationDraft> change) throws Exception {
        LoadResult.Present present = (LoadResult.Present) SidecarFile.load(article.sidecar());
        Review before = ((SidecarReading.Loaded) present.reading()).review();
        Review after = before.withReviewer(new Reviewer("ben", "Ben"))
                .with(change.apply(new AnnotationDraft(before.annotation(mark.id()).orElseThrow())).build());
        Files.write(article.sidecar(), SidecarWriter.bytes(new ReviewSealing(before, after, List.of(),
                new Signature("ben", Instant.parse("2012-11-14T12:00:00Z"))).sealed()));
        article.file().getParent().refreshLocal(1, null);
    }

    private void change(UnaryOperator<AnnotationDraft> change) {
        Ui.run(() -> article.context().annotating().change(mark.id(), "Change", change));
    }

    private Annotation shown() {
        return article.annotation(mark.id());
    }

    @Test
    void tellsWhatCameInAndFromWhomUntilTheReviewerHasSeenIt() throws Exception {
        change(draft -> draft.comment("Who says so?"));
        benSaves(draft -> draft.status(Status.CLOSED));
        Ui.await("the panel says so", () -> panel.says(CAME_IN + ": 1 changed"));
        assertEquals(Status.CLOSED, shown().status());
        assertEquals("Who says so?", shown().comment());
        panel.click(CAME_IN, "seen");
        Ui.await("the link hides it", () -> !panel.says(CAME_IN));
    }

    @Test
    void listsAFieldThatBothSetAndDecidesItByAClick() throws Exception {
        change(draft -> draft.comment("The Kremlin said so itself."));
        benSaves(draft -> draft.comment("Only Reuters says so."));
        Ui.await("the panel asks", () -> panel.says("One field was set in two ways"));
        assertTrue(panel.says("Only Reuters says so."));
        assertEquals("The Kremlin said so itself.", shown().comment());
        panel.click("One field was set in two ways", "0:0");
        Ui.await("it is decided", () -> !panel.says("One field was set in two ways"));
        assertEquals("Only Reuters says so.", shown().comment());
        article.save();
        assertFalse(article.isDirty());
    }

    @Test
    void aVerdictThatWasGivenInTwoWaysIsToldByItsWords() throws Exception {
        String reviewer = Ui.call(() -> article.context().annotating().reviewer());
        RatingScale scale = RatingScale.DEFAULT;
        Ui.run(() -> article.context().annotating().rate(mark.id(), scale, scale.value("5")));
        RatingValue other = scale.value("1").orElseThrow();
        benSaves(draft -> draft.verdict(new Verdict(scale.id(), other.ratingValue(), other.alternateName(), "",
                reviewer, Instant.parse("2012-11-14T12:00:00Z"), Optional.empty(), false, ForeignContent.NONE)));
        Ui.await("the panel asks", () -> panel.says("One field was set in two ways"));
        String asked = Ui.call(() -> panel.one(Link.class,
                shown -> shown.getText().contains("One field was set in two ways")).getText());
        assertTrue(asked.contains("\u2713 True</a>") && asked.contains("\u2717 False</a>"), asked);
        panel.click("One field was set in two ways", "0:0");
        Ui.await("it is decided", () -> shown().verdicts().get(0).alternateName().equals("False"));
    }

    /** The links are the annotation and the two values. */
    @Test
    void aConflictIsDecidedWithTabAndEnter() throws Exception {
        change(draft -> draft.comment("The Kremlin said so itself."));
        benSaves(draft -> draft.comment("Only Reuters says so."));
        Ui.await("the panel asks", () -> panel.says("One field was set in two ways"));
        Ui.run(() -> {
            Ui.page().activate(panel.view());
            panel.one(Link.class, shown -> shown.getText().contains("One field was set in two ways")).forceFocus();
        });
        press(SWT.TAB, SWT.CR);
        Ui.await("it is decided", () -> !panel.says("One field was set in two ways"));
        assertEquals("Only Reuters says so.", shown().comment());
    }

    /** Real keys, for the link reads them itself. */
    private static void press(int... keys) {
        Ui.run(() -> {
            for (int key : keys) {
                Event event = new Event();
                event.keyCode = key;
                event.character = (char) key;
                event.type = SWT.KeyDown;
                assertTrue(Display.getCurrent().post(event));
                event.type = SWT.KeyUp;
                assertTrue(Display.getCurrent().post(event));
            }
        });
    }

    @Test
    void aDamagedSidecarTakesNothingAway() throws Exception {
        change(draft -> draft.comment("Who says so?"));
        Files.writeString(article.sidecar(), "<review><broken></review>");
        article.file().getParent().refreshLocal(1, null);
        Ui.await("the panel says so", () -> panel.says(article.sidecar().getFileName().toString()));
        assertEquals("Who says so?", shown().comment());
        panel.awaitCards(1);
        change(draft -> draft.comment(""));
    }
}
