package claimmark.core.reanchor;

import static claimmark.core.live.ReviewedArticle.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.live.ReviewedArticle;
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
}
