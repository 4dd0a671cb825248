package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
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

    private final Path article;
    private final String before;

    /** @param article a copy of the seed article that nobody has reviewed */
    ReviewedSeed(Path article) throws IOException {
        this.article = article;
        before = Files.readString(article);
    }

    String path() {
        return article.toString();
    }

    String name() {
        return article.getFileName().toString();
    }

    /** What was corrected differs in the article, and nothing else. */
    void checkArticle() throws IOException {
        String now = Files.readString(article);
        expect(now.equals(before.replace(TYPO, CORRECTION).replace("sent a Obama", "sent Obama")), "it is: " + now);
    }

    /** Everything is marked, rated, sourced and resolved, and one reply was given. */
    void checkReview() throws Exception {
        SavedReview review = new SavedReview(article.resolveSibling(name() + ".claims.xml"));
        List<Mark> marks = review.marks();
        expect(marks.size() == MARKS, marks.size() + " marks");
        expect(count(marks, "quotation") == QUOTATIONS, count(marks, "quotation") + " quotations");
        expect(count(marks, "typo") == TYPOS, count(marks, "typo") + " typos");
        String text = Files.readString(article);
        for (Mark mark : marks) {
            check(mark, text);
        }
        Optional<Element> reply = review.mark(QUOTATION).first("reply");
        expect(reply.filter(given -> given.getTextContent().strip().equals(REPLY)).isPresent(), "no reply");
        expect(review.count("reply") == 1, review.count("reply") + " replies");
    }

    private static long count(List<Mark> marks, String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind)).count();
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

    static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
