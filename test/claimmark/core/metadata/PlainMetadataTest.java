package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Sourced;

final class PlainMetadataTest {

    private static final String BODY = ("\n\nThe council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.").repeat(4);

    @Test
    void theLineOfTheAuthorMayTellTheDay() {
        ArticleMetadata metadata = read("Library stays open on Sundays\n\nBy Ann Lee | March 5, 2024" + BODY);
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), metadata.published().map(Sourced::value));
    }

    @Test
    void theHeadOfAMailIsNoHeadline() {
        ArticleMetadata metadata = read("Library stays open on Sundays\n\nFrom: Ann Lee of the press office" + BODY);
        assertEquals(Optional.of("Library stays open on Sundays"), metadata.title().map(Sourced::value));
    }

    @Test
    void theSubjectOfAMailIsTheTitleOfAnArticleWithoutHeadline() {
        ArticleMetadata metadata = read("From: Newsfeed\nDate: Tue, 5 Mar 2024\nSubject: Fwd: Library stays open"
                + BODY);
        assertEquals(Optional.of("Library stays open"), metadata.title().map(Sourced::value));
    }

    @Test
    void theSignOffTellsTheAuthorsWhereNoBylineDoes() {
        ArticleMetadata metadata = read("Library stays open on Sundays" + BODY
                + "\n\n(Reporting by Ann Lee; Editing by John Roe)");
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
    }

    @Test
    void aHeadlineThatWasBrokenIsWholeAgain() {
        String wrapped = "\n\nThe council voted on Monday, after a debate of nine hours, to keep\nthe library open on"
                + " Sundays, and to look for the money in the budget\nfor roads, which is the smallest of them.";
        ArticleMetadata metadata = read("Library stays open on Sun-\ndays\nBy Ann Lee" + wrapped.repeat(4));
        assertEquals(Optional.of("Library stays open on Sundays"), metadata.title().map(Sourced::value));
    }

    private static ArticleMetadata read(String text) {
        return new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT).metadata();
    }
}
