package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static claimmark.core.live.ReviewedArticle.TEXT;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.Anchorer;
import claimmark.core.live.ReviewedArticle;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/** Where an annotation stands when its offsets are wrong, are all that is known, or its text was not kept. */
class RecordedPlacesTest {

    @Test
    void offsetsOfAReviewThatKeepsNoTextAreNotBelieved() {
        Target shifted = new Target(new TextQuoteSelector("old harbour", "The rebuild of the ", " begins in April"),
                new TextPositionSelector(3, 14));
        assertEquals("old harbour", new ReviewedArticle(TEXT).put(shifted).forgetText().reopen().words());
        Target outside = new Target(shifted.quote(), new TextPositionSelector(4000, 4011));
        assertEquals("old harbour", new ReviewedArticle(TEXT).put(outside).forgetText().reopen().words());
    }

    @Test
    void offsetsAloneAreEnoughInTheTextTheyCountIn() {
        Target bare = new Target(new TextQuoteSelector("", "", ""),
                TextPositionSelector.of(TextSpan.ofLength(TEXT.indexOf("four percent"), 12)));
        ReviewedArticle article = new ReviewedArticle(TEXT).put(bare).reopen();
        assertEquals("four percent", article.words());
        article.change("four percent", "four per cent").reopen();
        assertEquals("four percent", ((Drifted) article.anchor()).oldWords());
    }

    @Test
    void offsetsThatEndWithTheTextLieInIt() {
        TextSpan last = new TextSpan(TEXT.length() - 12, TEXT.length());
        Target bare = new Target(new TextQuoteSelector("", "", ""), TextPositionSelector.of(last));
        assertEquals(last.of(TEXT), new ReviewedArticle(TEXT).put(bare).reopen().words());
        Target unlike = new Target(new TextQuoteSelector("quite other words", "", ""), TextPositionSelector.of(last));
        Drifted drifted = assertInstanceOf(Drifted.class, new ReviewedArticle(TEXT).put(unlike).reopen().anchor());
        assertEquals(last.of(TEXT), drifted.newWords());
        Target beyond = new Target(bare.quote(), new TextPositionSelector(last.start(), last.end() + 1));
        assertEquals(Optional.empty(), new ReviewedArticle(TEXT).put(beyond).reopen().anchor().place());
    }

    /** Of which nothing is known but offsets that lie in no text. */
    @Test
    void whatCannotBeLookedForIsFoundNowhere() {
        Target nothing = new Target(new TextQuoteSelector("", "", ""), new TextPositionSelector(4000, 4011));
        ReviewedArticle article = new ReviewedArticle(TEXT).put(nothing).change("four", "five").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
        article = new ReviewedArticle(TEXT).put(nothing).forgetText().change("four", "five").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
    }

    /** Saving decides nothing for the reviewer. */
    @Test
    void wordsThatOnlyTheirSurroundingsTellAreStillAskedAboutAfterSaving() {
        Target between = new Target(new TextQuoteSelector("", "Taxes fell by fo", "ur percent last year"),
                new TextPositionSelector(14, 18));
        ReviewedArticle article = new ReviewedArticle(TEXT).put(between).reopen();
        assertInstanceOf(Drifted.class, article.anchor());
        article.save().reopen();
        assertInstanceOf(Drifted.class, article.anchor());
    }

    @Test
    void withoutTheTextTheSelectorsAreUsed() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.forgetText().become("An introduction.\n\n" + TEXT).reopen();
        assertEquals("four percent", article.words());
        article.become("Nothing of this is left, but a percent is named.").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
    }

    @Test
    void aPlaceKnownByItsOffsetsOnlySaysSo() {
        Target unlike = new Target(new TextQuoteSelector("quite other words", "", ""), new TextPositionSelector(6, 10));
        Drifted drifted = (Drifted) new ReviewedArticle(TEXT).put(unlike).reopen().anchor();
        assertEquals(AnchorMethod.POSITION, drifted.evidence().method());
        assertEquals("fell", drifted.newWords());
    }

    /** Other words stand at the recorded place, and those of the annotation stand elsewhere, as it is recorded. */
    @Test
    void oneSideAsRecordedIsEnoughToStayWhereItWas() {
        TextSpan harbour = TextSpan.ofLength(TEXT.indexOf("old harbour"), 11);
        String before = TEXT.substring(harbour.start() - 12, harbour.start());
        String after = TEXT.substring(harbour.end(), harbour.end() + 12);
        assertEquals("new airport", placed("They mean a ", after, false));
        assertEquals("new airport", placed(before, ", of course.", false));
        assertEquals("old harbour", placed("They mean a ", ", of course.", false));
        assertEquals("old harbour", placed("", ", of course.", false), "nothing is recorded before it");
        assertEquals("old harbour", placed("They mean a ", "", false), "nothing is recorded after it");
        assertEquals("new airport", placed("They mean a ", ", of course.", true), "the offsets are right");
    }

    private static String placed(String prefix, String suffix, boolean offsetsAreCertain) {
        String text = TEXT.replace("old harbour", "new airport") + " " + prefix + "old harbour" + suffix;
        Target target = new Target(new TextQuoteSelector("old harbour", prefix, suffix),
                new TextPositionSelector(TEXT.indexOf("old harbour"), TEXT.indexOf("old harbour") + 11));
        Annotation annotation = Annotation.create(ReviewedArticle.ID, AnnotationKind.CLAIM, target, "ana",
                ReviewedArticle.NOON);
        return new RecordedPlaces(List.of(annotation), text, offsetsAreCertain, new Anchorer()).of(annotation)
                .orElseThrow().place()
                .orElseThrow().of(text);
    }
}
