package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A typo that a reviewer mends by typing over it. */
class TypedCorrectionsTest {

    private static final String TEXT = "They shall refrain form interfering in our affairs.";

    private final Author ana = new Author(() -> "Ana", () -> Instant.parse("2026-05-03T12:00:00Z"),
            () -> "urn:test:1");
    private LiveReview live;
    private TypedCorrections corrections;
    private AnnotationId typo;
    private String text = TEXT;

    @BeforeEach
    void markATypo() {
        Review empty = Review.empty("urn:r",
                new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE));
        OpenReview open = new OpenReview(empty);
        open.open(OpenedReview.of(empty, TEXT));
        live = open.live();
        corrections = new TypedCorrections(live, ana);
        ReviewStep mark = drafts().mark(AnnotationKind.TYPO,
                TextSpan.ofLength(TEXT.indexOf("form"), "form".length()));
        mark.applyTo(live);
        typo = mark.edits().get(0).id();
        change(draft -> draft.correction("from").status(Status.IN_PROGRESS));
    }

    @Test
    void typingTheCorrectionResolvesItAndNothingIsLeftToLookAt() {
        typeFrom();
        assertEquals(Status.RESOLVED, the().status());
        assertEquals(List.of(), live.needsALook(span -> span.of(text)));
        assertEquals("from", live.described(text).annotation(typo).orElseThrow().words());
        assertEquals("form", the().corrected());
    }

    @Test
    void anUndoOpensItAsItWas() {
        Annotation before = the();
        typeFrom();
        replace("from", "form");
        assertEquals(before, the());
        assertTrue(live.unsealed().last(typo).takesBack(), "the history tells that it was undone");
        replace("form", "from");
        assertEquals(Status.RESOLVED, the().status());
    }

    @Test
    void otherWordsResolveNothingAndNeedALook() {
        replace("form", "to");
        assertEquals(Status.IN_PROGRESS, the().status());
        assertEquals(List.of(typo), live.needsALook(span -> span.of(text)).stream().map(Annotation::id).toList());
    }

    @Test
    void whatIsSaidOfItMeanwhileStays() {
        typeFrom();
        change(draft -> draft.comment("Seen in the first edition, too."));
        replace("from", "form");
        assertEquals(Status.IN_PROGRESS, the().status());
        assertEquals("Seen in the first edition, too.", the().comment());
    }

    @Test
    void whatSomebodyDecidedMeanwhileStaysDecided() {
        typeFrom();
        change(draft -> draft.status(Status.CLOSED));
        replace("from", "form");
        assertEquals(Status.CLOSED, the().status());
    }

    @Test
    void aTypoThatIsDoneStaysAsItIs() {
        change(draft -> draft.status(Status.CLOSED));
        typeFrom();
        assertEquals(Status.CLOSED, the().status());
    }

    @Test
    void wordsThatAreTypedBackAreNoCorrection() {
        change(draft -> draft.correction("form"));
        replace("form", "foorm");
        ReviewStep comment = drafts().change(List.of(typo), before -> new AnnotationDraft(before).comment("Odd."));
        comment.applyTo(live);
        comment.back(ana, live.review()).applyTo(live);
        replace("foorm", "form");
        assertEquals(Status.IN_PROGRESS, the().status());
    }

    private void typeFrom() {
        replace("form", "f");
        replace(" f interfering", " fr interfering");
        replace(" fr interfering", " fro interfering");
        replace(" fro interfering", " from interfering");
    }

    private void replace(String words, String others) {
        int at = text.indexOf(words);
        text = text.substring(0, at) + others + text.substring(at + words.length());
        corrections.follow(live.textChanged(new TextReplacement(at, words, others)), span -> span.of(text))
                .applyTo(live);
    }

    private void change(UnaryOperator<AnnotationDraft> change) {
        drafts().change(List.of(typo), before -> change.apply(new AnnotationDraft(before))).applyTo(live);
    }

    private Annotation the() {
        return live.review().annotation(typo).orElseThrow();
    }

    private Drafts drafts() {
        return new Drafts(live, text, ana);
    }
}
