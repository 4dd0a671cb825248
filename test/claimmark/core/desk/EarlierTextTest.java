package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A review of a page that was made by the rules of version 1 is carried over to the text of today. */
class EarlierTextTest {

    /** Has "of the" three times, so that no quotation alone tells which one was marked. */
    private static final String PAGE = "<h1>The <ruby>\u6e2f<rt>minato</rt></ruby> of the town</h1>"
            + "<p>The mayor of the town spoke.</p><p style='visibility: hidden'>Later: "
            + "<span style='visibility: visible'>Nobody of the council came.</span></p>";
    private static final String FIRST = "The \u6e2fminato of the town\n\nThe mayor of the town spoke.";
    private static final String SECOND = "The \u6e2f of the town\n\nThe mayor of the town spoke.\n\n"
            + "Nobody of the council came.";

    private int ids;
    private final Desk desk = new Desk(
            new Author(() -> "Ana Lima", () -> Instant.parse("2026-05-03T12:00:00Z"), () -> "urn:test:" + ++ids));

    @Test
    void theRulesOfVersionOneAreKept() {
        assertEquals(Optional.of(FIRST), ArticleReader.textByRules("1", PAGE, ArticleFormat.HTML));
        assertEquals(Optional.of(SECOND), ArticleReader.textByRules("2", PAGE, ArticleFormat.HTML));
        assertEquals(Optional.empty(), ArticleReader.textByRules("3", PAGE, ArticleFormat.HTML));
        assertEquals(Optional.of("as it is"), ArticleReader.textByRules("1", "as it is", ArticleFormat.PLAIN_TEXT));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aReviewByEarlierRulesIsCarriedOver(boolean keepsText) {
        int second = FIRST.lastIndexOf("of the");
        ReviewedArticle before = desk.open("page.txt", FIRST.getBytes(StandardCharsets.UTF_8), Optional.empty());
        AnnotationId mark = before.mark(AnnotationKind.CLAIM, TextSpan.ofLength(second, 6)).toOptional()
                .orElseThrow().id();
        ReviewedArticle after = desk.open("page.html", PAGE.getBytes(StandardCharsets.UTF_8),
                Optional.of(SidecarWriter.bytes(ofFirstRules(before.reviewToSave(), keepsText))));
        assertEquals(SECOND, after.text());
        assertEquals(Optional.of(TextSpan.ofLength(SECOND.indexOf("of the town spoke"), 6)),
                after.anchor(mark).orElseThrow().place());
    }

    @Test
    void aPageThatChangedSinceHasNoEarlierText() {
        Review review = ofFirstRules(desk.open("page.txt", FIRST.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .review(), false);
        assertEquals(FIRST, EarlierText.keptIn(review, PAGE, ArticleFormat.HTML).source().text().orElseThrow()
                .characters());
        Review changed = EarlierText.keptIn(review, PAGE.replace("mayor", "bishop"), ArticleFormat.HTML);
        assertTrue(changed.source().text().isEmpty());
    }

    private static Review ofFirstRules(Review review, boolean keepsText) {
        Optional<ReviewedText> kept = keepsText ? Optional.of(new ReviewedText(FIRST)) : Optional.empty();
        return review.withSource(new Source("page.html", "text/html", "", "UTF-8",
                Sha256.of(PAGE), Sha256.of(FIRST), "1", kept, ForeignContent.NONE));
    }
}
