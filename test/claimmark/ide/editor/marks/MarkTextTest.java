package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Stance;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.session.PlainSession;

/** What is told of a mark under the pointer. */
class MarkTextTest {

    private static final String HEAD = "Claim \u00B7 Open \u00B7 Ada";

    @TempDir
    private Path folder;
    private PlainSession plain;
    private AnnotationId id;

    @BeforeEach
    void mark() throws Exception {
        plain = PlainSession.of(folder, "a.txt", "Some wrods are here.");
        id = plain.annotating.mark(AnnotationKind.CLAIM, new TextSpan(5, 10)).id();
    }

    @AfterEach
    void close() {
        plain.close();
    }

    private void change(UnaryOperator<AnnotationDraft> change) {
        plain.annotating.change(id, "Change", change);
    }

    private String told() {
        return MarkText.of(plain.session.review().annotation(id).orElseThrow(), plain.session.places());
    }

    private static Verdict verdict(String author, int number, String word, String why) {
        return new Verdict(RatingScale.DEFAULT.id(), BigDecimal.valueOf(number), word, why, author, Instant.EPOCH,
                Optional.empty(), ForeignContent.NONE);
    }

    @Test
    void aMarkIsItsKindItsStatusAndWhoMadeIt() {
        assertEquals(HEAD, told());
    }

    @Test
    void aCorrectionIsToldAndOnceItIsMadeAlsoWhatStoodThere() {
        change(draft -> draft.correction("words"));
        assertEquals(HEAD + "\n\u2192 words", told());
        plain.annotating.applyCorrection(id);
        assertEquals("Claim \u00B7 Resolved \u00B7 Ada\nwrods \u2192 words", told());
    }

    @Test
    void theOnlyVerdictIsToldWithoutItsReviewer() {
        change(draft -> draft.verdict(verdict("ben", 5, "True", "He said so.")));
        assertEquals(HEAD + "\n\u2713 True: He said so.", told());
    }

    @Test
    void whereReviewersDisagreeEachIsNamed() {
        change(draft -> draft.verdict(verdict("ada", 5, "True", "")).verdict(verdict("cem", 1, "False", "No.")));
        assertEquals(HEAD + "\n\u2260 Split\nAda \u2713 True\ncem \u2717 False: No.", told());
    }

    @Test
    void aCommentStandsBeforeTheSources() {
        change(draft -> draft.comment("Why?").evidence(List.of(
                Evidence.at("e", "https://a.example", Stance.SUPPORTS, LocalDate.EPOCH).withTitle("Transcript"),
                Evidence.at("f", "https://b.example", Stance.REFUTES, LocalDate.EPOCH))));
        assertEquals(HEAD + "\nWhy?\nSupports: Transcript\nRefutes: https://b.example", told());
    }

    @Test
    void wordsThatAreGoneAreToldWithWhatWasMarked() {
        plain.type("wrods", "");
        assertEquals(HEAD + "\nNot found; marked was \u201Cwrods\u201D", told());
    }

    @Test
    void aVerdictOnOtherWordsIsToldToBe() {
        plain.annotating.rate(id, RatingScale.DEFAULT, Optional.of(RatingScale.DEFAULT.values().get(0)));
        plain.type("wro", "wo");
        String[] lines = told().split("\n");
        assertEquals("The verdict was given on other words than these", lines[lines.length - 1]);
    }
}
