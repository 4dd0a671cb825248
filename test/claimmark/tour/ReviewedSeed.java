package claimmark.tour;

import static claimmark.tour.Results.expect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

import claimmark.tour.SavedReview.Mark;

/** A copy of the seed article, and what its files have after a whole review. */
final class ReviewedSeed {

    static final String QUOTATION = "forming a new team";
    static final String OTHER_QUOTATION = "by a big margin";
    static final String TYPO = "refrain form";
    static final String CORRECTION = "refrain from";
    static final String SOURCE = "https://en.kremlin.ru/events/president/news/16774";
    static final String REPLY = "The Russian text says the same.";
    /** Six quotations, two typos and three claims. */
    static final int MARKS = 11;

    private static final int QUOTATIONS = 6;
    private static final int TYPOS = 2;

    private final SeedCopy article;

    /** @param article a copy of the seed article that nobody has reviewed */
    ReviewedSeed(Path article) throws IOException {
        this.article = new SeedCopy(article);
    }

    String path() {
        return article.path();
    }

    String name() {
        return article.name();
    }

    /** What was corrected differs in the article, and nothing else. */
    void checkArticle() throws IOException {
        article.checkArticle();
    }

    /** Everything is marked, rated, sourced and resolved, and one reply was given. */
    void checkReview() throws Exception {
        SavedReview review = article.review();
        List<Mark> marks = review.marks();
        expect(marks.size() == MARKS, marks.size() + " marks");
        expect(review.marks("quotation") == QUOTATIONS, review.marks("quotation") + " quotations");
        expect(review.marks("typo") == TYPOS, review.marks("typo") + " typos");
        String text = article.text();
        for (Mark mark : marks) {
            check(mark, text);
        }
        Optional<Element> reply = review.mark(QUOTATION).first("reply");
        expect(reply.filter(given -> given.getTextContent().strip().equals(REPLY)).isPresent(), "no reply");
        expect(review.count("reply") == 1, review.count("reply") + " replies");
    }

    private static void check(Mark mark, String text) {
        expect(text.substring(mark.start(), mark.end()).equals(mark.exact()), mark.exact() + " is elsewhere");
        String status = mark.element().getAttribute("status");
        expect(status.equals("resolved"), mark.exact() + " is " + status);
        if (!mark.kind().equals("typo")) {
            expect(mark.first("verdict").isPresent(), mark.exact() + " has no verdict");
            expect(mark.first("evidence").filter(source -> source.getAttribute("url").equals(SOURCE)).isPresent(),
                    mark.exact() + " has no source");
        }
    }
}
