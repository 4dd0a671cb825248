package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.xml.ForeignContent;

class ReviewerIdsTest {

    private Review review = Review.empty("urn:r", new Source("a", "", "", "", "", "", "", ForeignContent.NONE));

    private String id(String name) {
        Reviewer reviewer = ReviewerIds.named(name, review);
        review = review.withReviewer(reviewer);
        return reviewer.id();
    }

    @Test
    void anIdIsMadeOfTheName() {
        assertEquals("zo\u00eb-de-vries", id(" Zo\u00eb de Vries! "));
        assertEquals("\u738b\u5fae", id("\u738b\u5fae"));
    }

    @Test
    void whoIsKnownKeepsTheId() {
        review = review.withReviewer(new Reviewer("r7", "Ana"));
        assertEquals("r7", id("Ana"));
    }

    @Test
    void othersOfLikeNameGetANumber() {
        assertEquals("ana", id("Ana"));
        assertEquals("ana-2", id("ANA"));
        assertEquals("ana-3", id("ana."));
    }

    @Test
    void namesWithoutLettersGetOneToo() {
        assertEquals("reviewer", id("!!!"));
        assertEquals("reviewer-2", id("???"));
    }
}
