package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;

/** What a reviewer does to annotations, in a session without a workbench. */
class AnnotatingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "a.txt", "a.html" })
    void aMarkIsToldOnceAndAfterItExists(String name) throws IOException {
        try (PlainSession plain = PlainSession.of(folder, name, "Some words are here.")) {
            List<Integer> sizes = new ArrayList<>();
            plain.session.addListener(event -> sizes.add(plain.session.review().size()));
            AnnotationId id = plain.mark("words");
            assertEquals(List.of(1), sizes);
            assertEquals(List.of(new Reviewer("ada", "Ada")), plain.session.review().reviewers());
            assertEquals("ada", plain.session.review().annotation(id).orElseThrow().creator());
        }
    }

    @Test
    void everyActionIsToldOnce() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            AnnotationId id = plain.mark("words");
            Annotating annotating = plain.annotating;
            List<Runnable> actions = List.of(
                    () -> annotating.rate(id, RatingScale.DEFAULT, Optional.of(RatingScale.DEFAULT.values().get(0))),
                    () -> annotating.cite(id, "https://a.example", Stance.SUPPORTS),
                    () -> annotating.reply(id, "Why?"),
                    () -> annotating.change(id, "Correction", draft -> draft.correction("letters")),
                    () -> annotating.applyCorrection(id),
                    () -> annotating.delete(List.of(id)),
                    plain::undo, plain::redo);
            for (Runnable action : actions) {
                plain.told.clear();
                action.run();
                assertEquals(1, plain.told.size(), () -> actions.indexOf(action) + ": " + plain.told);
            }
        }
    }

    @Test
    void whatIsUndoneIsAsItWasAndTheReviewerStays() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            plain.mark("words");
            plain.undo();
            assertEquals(0, plain.session.review().size());
            assertFalse(plain.session.isDirty());
        }
    }

    @Test
    void aCorrectionIsMadeInTheTextAndResolvesItsAnnotation() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.html", "<p>Some wrods are <b>here</b>.")) {
            AnnotationId id = plain.mark("wrods");
            assertFalse(plain.annotating.applyCorrection(id));
            plain.annotating.change(id, "Correction", draft -> draft.correction("words"));
            assertTrue(plain.annotating.applyCorrection(id));
            assertEquals("<p>Some words are <b>here</b>.", plain.source());
            assertEquals(Status.RESOLVED, plain.session.review().annotation(id).orElseThrow().status());
            assertEquals("words", plain.session.review().annotation(id).orElseThrow().words());
            plain.undo();
            assertEquals("<p>Some wrods are <b>here</b>.", plain.source());
            assertEquals(Status.OPEN, plain.session.review().annotation(id).orElseThrow().status());
        }
    }

    @Test
    void aChangeThatChangesNothingWouldBeNoEdit() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            AnnotationId id = plain.mark("words");
            Annotation marked = plain.session.review().annotation(id).orElseThrow();
            assertEquals(Optional.empty(), plain.annotating.edit(marked, new AnnotationDraft(marked)));
            assertEquals(Optional.of(marked), plain.annotating
                    .edit(marked, new AnnotationDraft(marked).comment("Why?")).flatMap(AnnotationEdit::before));
        }
    }

    @Test
    void whatStandsCorrectedAlreadyIsNotOfferedToBeCorrected() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some wrods are here.")) {
            AnnotationId id = plain.mark("wrods");
            assertFalse(plain.annotating.canCorrect(id));
            plain.annotating.change(id, "Correction", draft -> draft.correction("words"));
            assertTrue(plain.annotating.canCorrect(id));
            plain.annotating.change(id, "Correction", draft -> draft.correction("wrods"));
            assertFalse(plain.annotating.canCorrect(id));
        }
    }

    @Test
    void severalCorrectionsAreMadeAndTakenBackTogether() throws IOException {
        String before = "Some wrds are hre, and mny more.";
        try (PlainSession plain = PlainSession.of(folder, "a.txt", before)) {
            Map<String, String> corrections = new LinkedHashMap<>();
            corrections.put("wrds", "long words");
            corrections.put("mny", "many");
            corrections.put("hre", "h");
            List<AnnotationId> typos = new ArrayList<>();
            corrections.forEach((wrong, right) -> {
                typos.add(plain.mark(wrong));
                plain.annotating.change(typos.get(typos.size() - 1), "Correction", draft -> draft.correction(right));
            });
            assertTrue(plain.annotating.applyCorrections(typos));
            assertEquals("Some long words are h, and many more.", plain.text());
            plain.undo();
            assertEquals(before, plain.text());
            assertEquals(List.copyOf(corrections.keySet()), words(plain, typos));
            plain.redo();
            assertEquals("Some long words are h, and many more.", plain.text());
            assertEquals(List.copyOf(corrections.values()), words(plain, typos));
        }
    }

    private static List<String> words(PlainSession plain, List<AnnotationId> ids) {
        return ids.stream().map(id -> plain.session.places().words(id).orElse("")).toList();
    }

    @Test
    void undoNamesWhatWasDone() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            Annotating annotating = plain.annotating;
            TextSpan place = new TextSpan(5, 10);
            AnnotationId id = plain.mark("words");
            List<Runnable> actions = new ArrayList<>();
            for (AnnotationKind kind : AnnotationKind.values()) {
                actions.add(() -> annotating.mark(kind, place));
            }
            Optional<RatingValue> value = Optional.of(RatingScale.DEFAULT.values().get(0));
            actions.addAll(List.of(() -> annotating.moveTo(id, new TextSpan(0, 4)),
                    () -> annotating.rate(id, RatingScale.DEFAULT, value),
                    () -> annotating.adjudicate(id, RatingScale.DEFAULT, value),
                    () -> annotating.cite(id, "https://a.example", Stance.SUPPORTS),
                    () -> annotating.reply(id, "Why?"),
                    () -> annotating.change(id, "Propose Words", draft -> draft.correction("All")),
                    () -> annotating.applyCorrection(id), () -> annotating.delete(List.of(id))));
            List<String> labels = new ArrayList<>();
            for (Runnable action : actions) {
                action.run();
                labels.add(OperationHistoryFactory.getOperationHistory().getUndoOperation(plain.session.undoContext())
                        .getLabel());
            }
            assertEquals(List.of("Mark as Claim", "Mark as Quotation", "Mark as Statistic", "Mark as Typo",
                    "Mark as Question", "Mark as Note", "Adjust Annotation", "Set Verdict", "Adjudicate",
                    "Add Evidence", "Reply", "Propose Words", "Apply Correction", "Delete Annotation"), labels);
        }
    }

    @Test
    void anArticleThatMustNotBeEditedIsNotCorrected() throws IOException {
        Path file = folder.resolve("a.txt");
        byte[] broken = "\u00e9\u00e9\u00e9 Some wrods are here. \u00e9\u00e9".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xC3;
        Files.write(file, broken);
        try (PlainSession plain = PlainSession.open(file)) {
            AnnotationId id = plain.mark("wrods");
            plain.annotating.change(id, "Correction", draft -> draft.correction("words"));
            assertFalse(plain.annotating.canCorrect(id));
            assertFalse(plain.annotating.applyCorrection(id));
            assertTrue(plain.text().contains("wrods"));
        }
    }

    @Test
    void aHalfWrittenArticleIsNotTakenOver() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            plain.mark("words");
            plain.writeFileJustNow("Some");
            plain.session.files().look();
            assertEquals("Some words are here.", plain.text());
        }
    }

    @Test
    void aHalfWrittenArticleIsTakenOverOnceItRests() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            plain.writeFileJustNow("Some");
            plain.session.files().look();
            plain.writeFile("Some other words are here.");
            plain.ui.pause();
            assertEquals("Some other words are here.", plain.text());
        }
    }

    @Test
    void whatIsSavedIsSealedInTheLedger() throws IOException, CoreException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "Some words are here.")) {
            AnnotationId id = plain.mark("words");
            plain.session.files().save(false);
            assertFalse(plain.session.review().ledger().entries(id.value()).isEmpty());
            assertFalse(plain.session.isDirty());
        }
    }
}
