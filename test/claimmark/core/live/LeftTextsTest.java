package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.FOURTH;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.SECOND;
import static claimmark.core.live.ReviewedArticle.TEXT;
import static claimmark.core.live.ReviewedArticle.THIRD;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.text.TextSpan;

/** An open article that others change again before its reviewer has looked. */
class LeftTextsTest {

    private static final String MARKED = "Taxes fell by four percent";

    /** Programs empty a file before they write it. */
    @Test
    void aFileSeenEmptyWhileItIsWrittenIsAsIfItHadNotBeen() {
        String changed = TEXT.replace("four percent", "fourteen percent");
        ReviewedArticle seen = new ReviewedArticle(TEXT).mark(MARKED);
        seen.becomeWhileOpen("");
        assertInstanceOf(Orphaned.class, seen.anchor());
        seen.live.update(seen.live.described(""));
        seen.becomeWhileOpen(changed);
        ReviewedArticle unseen = new ReviewedArticle(TEXT).mark(MARKED);
        unseen.becomeWhileOpen(changed);
        assertInstanceOf(Drifted.class, seen.anchor());
        assertEquals(unseen.anchor(), seen.anchor());
    }

    @Test
    void aDownloadSeenInPiecesIsComparedWithTheWholeOfBefore() {
        String changed = TEXT.replace("old harbour", "ancient harbour");
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("the old harbour begins in April");
        for (int end = 0; end < changed.length(); end += 50) {
            article.becomeWhileOpen(changed.substring(0, end));
        }
        article.becomeWhileOpen(changed);
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("the ancient harbour begins in April", drifted.newWords());
    }

    @Test
    void aFileSeenEmptyWhenItIsOpenedIsComparedWithTheTextOfTheReview() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark(MARKED).become("").reopen();
        assertInstanceOf(Orphaned.class, article.anchor());
        article.live.update(article.live.described(""));
        article.becomeWhileOpen(TEXT.replace("four percent", "fourteen percent"));
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by fourteen percent", drifted.newWords());
    }

    @Test
    void aSentencePutBackBetweenLookAlikesTakesItsAnnotationBack() {
        String said = "\"We will build it\", she said.";
        String text = String.join("\n\n", FIRST, said, SECOND, said, THIRD);
        ReviewedArticle article = new ReviewedArticle(text).mark("We will build it");
        article.becomeWhileOpen(String.join("\n\n", FOURTH, "Nothing was said."));
        article.becomeWhileOpen(text);
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals(Optional.of(TextSpan.ofLength(text.indexOf("We will"), 16)), article.anchor().place());
    }

    @Test
    void whatTheReviewerGaveUpIsNotSoughtInTheTextItStoodIn() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark(MARKED);
        article.becomeWhileOpen(SECOND);
        article.decide(draft -> draft.target(article.annotation().target().asOrphan()));
        assertEquals(List.of(), article.live.leave(SECOND).texts());
    }

    @Test
    void whatHasAPlaceAgainIsNotComparedWithOldTexts() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark(MARKED);
        article.becomeWhileOpen(SECOND);
        assertEquals(List.of(TEXT), article.live.leave(SECOND).texts());
        article.becomeWhileOpen(TEXT);
        assertEquals(Map.of(ID, new TextSpan(0, MARKED.length())), article.live.leave(TEXT).in(TEXT));
        assertEquals(List.of(TEXT), article.live.leave(TEXT).texts());
    }

    @Test
    void onlyTheLatestTextsAreKept() {
        LastPlaces<Integer> last = LastPlaces.none();
        for (int i = 0; i < 10; i++) {
            last = last.and(Map.of(i, new TextSpan(0, 1)), "text " + i);
        }
        assertEquals(List.of("text 6", "text 7", "text 8", "text 9"), last.texts());
        assertEquals(Map.of(7, new TextSpan(0, 1)), last.in("text 7"));
        assertEquals(Map.of(), last.in("text 2"));
    }
}
