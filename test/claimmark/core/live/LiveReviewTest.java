package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

class LiveReviewTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final String TEXT = "The minister said taxes fell. The minister said wages rose. Nobody else did.";

    @Test
    void followsTypingAndDescribesTargetsWhenAsked() {
        LiveReview live = live(TEXT);
        Annotation mark = mark(live, TEXT, "wages rose");
        String changed = type(live, TEXT, "The minister said taxes", "Taxes");

        assertEquals("wages rose", live.span(mark.id()).orElseThrow().of(changed));
        assertSame(mark, live.review().annotation(mark.id()).orElseThrow());
        Annotation described = live.described(changed).annotation(mark.id()).orElseThrow();
        assertEquals(changed.indexOf("wages rose"), described.target().position().orElseThrow().start());
        assertEquals(mark.modified(), described.modified());
    }

    @Test
    void keepsADescriptionThatStillFits() {
        LiveReview live = live(TEXT);
        Annotation mark = mark(live, TEXT, "Nobody else");
        String changed = type(live, TEXT, "taxes fell", "taxes rose and fell");
        assertEquals(mark.target().quote(),
                live.described(changed).annotation(mark.id()).orElseThrow().target().quote());
    }

    @Test
    void whateverTouchesAnAnnotationIsToldAndNothingElse() {
        LiveReview live = live(TEXT);
        AnnotationId mark = mark(live, TEXT, "taxes fell").id();
        int start = TEXT.indexOf("taxes fell");
        int end = start + "taxes fell".length();
        assertEquals(Set.of(mark), live.textChanged(new TextReplacement(end - 4, "fell", "")));
        assertEquals(Set.of(mark), live.textChanged(new TextReplacement(end - 4, "", "fell")));
        assertEquals(Set.of(mark), live.textChanged(new TextReplacement(start, "taxes ", "")));
        assertEquals(Set.of(mark), live.textChanged(new TextReplacement(start, "", "taxes ")));
        assertEquals(Set.of(), live.textChanged(new TextReplacement(end + 1, "", "Oh. ")));
        assertEquals(Set.of(), live.textChanged(new TextReplacement(start - 3, "", "x")));
    }

    @Test
    void anOrphanLosesItsPlaceAndKeepsItsWordsUntilTheyComeBack() {
        LiveReview live = live(TEXT);
        Annotation mark = mark(live, TEXT, "taxes fell");
        String deleted = type(live, TEXT, " said taxes fell", "");

        assertEquals(Optional.empty(), live.span(mark.id()));
        assertEquals(List.of(mark), live.inTextOrder());
        Annotation orphan = live.described(deleted).annotation(mark.id()).orElseThrow();
        assertEquals("taxes fell", orphan.words());
        assertTrue(orphan.target().position().isEmpty());

        live.textChanged(new TextReplacement(TEXT.indexOf(" said taxes"), "", " said taxes fell"));
        assertEquals("taxes fell", live.span(mark.id()).orElseThrow().of(TEXT));
    }

    @Test
    void takingAStepBackPutsTheAnnotationBackWhereItWas() {
        LiveReview live = live(TEXT);
        Annotation mark = mark(live, TEXT, "wages rose");
        TextSpan other = span(TEXT, "taxes fell");
        Annotation moved = new AnnotationDraft(mark).target(new TargetDescriber(TEXT).describe(other)).build(NOON);
        AnnotationEdit edit = AnnotationEdit.replace(mark, moved, ReviewedArticle.ANA);
        live.apply(edit);
        assertEquals(other, live.span(mark.id()).orElseThrow());
        live.apply(edit.inverse(ReviewedArticle.ANA));
        assertEquals(span(TEXT, "wages rose"), live.span(mark.id()).orElseThrow());
        live.apply(AnnotationEdit.remove(mark, ReviewedArticle.ANA));
        assertEquals(Optional.empty(), live.span(mark.id()));
        live.apply(AnnotationEdit.remove(mark, ReviewedArticle.ANA).inverse(ReviewedArticle.ANA));
        assertEquals(span(TEXT, "wages rose"), live.span(mark.id()).orElseThrow());
    }

    @Test
    void changingWhatIsSaidDoesNotMoveTheMark() {
        LiveReview live = live(TEXT);
        Annotation mark = mark(live, TEXT, "wages rose");
        String changed = type(live, TEXT, "The minister", "She");
        Annotation commented = new AnnotationDraft(mark).comment("Which wages?").build(NOON);
        live.apply(AnnotationEdit.replace(mark, commented, ReviewedArticle.ANA));
        assertEquals("wages rose", live.span(mark.id()).orElseThrow().of(changed));
    }

    @Test
    void listsAnnotationsInTextOrderWithOrphansLast() {
        LiveReview live = live(TEXT);
        Annotation late = mark(live, TEXT, "Nobody");
        Annotation gone = mark(live, TEXT, "taxes");
        Annotation inner = mark(live, TEXT, "minister");
        Annotation outer = mark(live, TEXT, "The minister");
        type(live, TEXT, "taxes ", "");
        assertEquals(List.of(outer, inner, late, gone), live.inTextOrder());
        assertEquals(List.of(outer, inner), live.at(5));
    }

    private static LiveReview live(String text) {
        return new LiveReview(new AnchoredReview(Review.empty("urn:uuid:review", source(text)), Map.of()));
    }

    private static Source source(String text) {
        return new Source("a.txt", "text/plain", "en", "UTF-8", "", Sha256.of(text), "1", ForeignContent.NONE);
    }

    private static Annotation mark(LiveReview live, String text, String words) {
        AnnotationId id = new AnnotationId("urn:uuid:" + live.review().size());
        Annotation made = Annotation.create(id, AnnotationKind.CLAIM,
                new TargetDescriber(text).describe(span(text, words)), "ana", NOON);
        live.apply(AnnotationEdit.add(made, ReviewedArticle.ANA));
        return made;
    }

    private static String type(LiveReview live, String text, String words, String replacement) {
        int at = text.indexOf(words);
        live.textChanged(new TextReplacement(at, words, replacement));
        return text.substring(0, at) + replacement + text.substring(at + words.length());
    }

    private static TextSpan span(String text, String words) {
        return TextSpan.ofLength(text.indexOf(words), words.length());
    }
}
