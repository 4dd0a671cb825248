package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Samples;
import claimmark.core.model.Stance;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;

/** What is done in an article is answered with what came of it. */
class ReviewedArticleTest {

    private static final String TEXT = "Some words are here, and others are there.";

    private int ids;
    private final Desk desk = new Desk(
            new Author(() -> "Ana", () -> Instant.parse("2026-05-03T12:00:00Z"), () -> "urn:test:" + ++ids));

    private ReviewedArticle open(String name, String characters, Optional<byte[]> sidecar) {
        return desk.open(name, characters.getBytes(StandardCharsets.UTF_8), sidecar);
    }

    private static TextSpan place(ReviewedArticle article, String words) {
        return TextSpan.ofLength(article.text().indexOf(words), words.length());
    }

    private static AnnotationId mark(ReviewedArticle article, AnnotationKind kind, String words) {
        return article.mark(kind, place(article, words)).toOptional().orElseThrow().id();
    }

    private static Annotation shown(ReviewedArticle article, AnnotationId id) {
        return article.annotation(id).orElseThrow();
    }

    @Test
    void whatIsSaidOfAMarkIsAnswered() {
        ReviewedArticle article = open("a.txt", TEXT, Optional.empty());
        AnnotationId note = mark(article, AnnotationKind.NOTE, "words");
        Evidence evidence = article.cite(note, "https://a.example", Stance.REFUTES).toOptional().orElseThrow();
        Reply reply = article.reply(note, "Sure?").toOptional().orElseThrow();
        assertEquals("https://a.example", evidence.url());
        assertEquals("Sure?", reply.text());
        assertEquals(List.of(evidence), shown(article, note).evidence());
        assertEquals(List.of(reply), shown(article, note).replies());
    }

    @Test
    void aVerdictIsAnsweredWithTheMarkThatHasIt() {
        ReviewedArticle article = open("a.txt", TEXT, Optional.empty());
        AnnotationId note = mark(article, AnnotationKind.CLAIM, "words");
        Annotation rated = article.rate(note, RatingScale.DEFAULT, Optional.of(RatingScale.DEFAULT.values().get(0)))
                .toOptional().orElseThrow();
        assertEquals(1, rated.verdicts().size());
        assertEquals(shown(article, note), rated);
    }

    @Test
    void whatIsAttachedElsewhereStandsThere() {
        ReviewedArticle article = open("a.txt", TEXT, Optional.empty());
        AnnotationId note = mark(article, AnnotationKind.NOTE, "words");
        Annotation attached = article.attach(note, place(article, "others")).toOptional().orElseThrow();
        assertEquals("others", attached.words());
        assertEquals(attached, shown(article, note));
    }

    @Test
    void changedWordsAreThoseOfTheMarkOnceTheyAreAccepted() {
        ReviewedArticle before = open("a.txt", TEXT, Optional.empty());
        AnnotationId note = mark(before, AnnotationKind.NOTE, "words are here");
        ReviewedArticle article = open("a.txt", TEXT.replace("words", "wards"), before.sidecarBytes().toOptional());
        assertInstanceOf(Drifted.class, article.anchor(note).orElseThrow());
        assertEquals("wards are here", article.accept(note).toOptional().map(Annotation::words).orElseThrow());
        assertEquals(Optional.of(Fault.of(FaultCode.NOTHING_TO_CHANGE)), article.accept(note).fault());
    }

    @Test
    void aCorrectionIsInTheCharactersOfTheFile() {
        ReviewedArticle article = open("a.html", "<p>Some <b>wrods</b> &amp; more.", Optional.empty());
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "wrods");
        article.change(typo, before -> new AnnotationDraft(before).correction("words"));
        article.correct(typo);
        assertEquals("<p>Some <b>words</b> &amp; more.", article.characters());
        assertEquals("Some words & more.", article.text());
    }

    /** Browsers show one space where a page has two. */
    @Test
    void aCorrectionThatAPageCannotShowIsRefusedAndNothingIsChanged() {
        String page = "<p>Some wrods are here.";
        ReviewedArticle article = open("a.html", page, Optional.empty());
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "wrods are");
        Annotation proposed = article.change(typo, before -> new AnnotationDraft(before).correction("words  are"))
                .toOptional().orElseThrow();
        Completion<Annotation> corrected = article.correct(typo);
        assertEquals(Optional.of(Fault.of(FaultCode.TEXT_CANNOT_HOLD, "words  are")), corrected.fault());
        assertEquals(page, article.characters());
        assertEquals(proposed, shown(article, typo));
        assertFalse(article.isTextDirty());
    }

    /** So many that elsewhere their places would be searched in the background. */
    @Test
    void theMarksOfALargeReviewHavePlacesInAnotherText() {
        Review many = open("a.txt", TEXT, Optional.empty()).reviewToSave();
        for (int i = 0; i <= 2000; i++) {
            many = many.with(Samples.annotation("urn:n:" + i, AnnotationKind.NOTE)
                    .withTarget(Samples.target("words", 5)));
        }
        ReviewedArticle article = open("a.txt", "Now: " + TEXT, Optional.of(SidecarWriter.bytes(many)));
        assertEquals(2001, article.anchors().values().stream()
                .filter(anchor -> anchor.place().equals(Optional.of(new TextSpan(10, 15)))).count());
    }

    @Test
    void aSidecarThatCannotBeReadRefusesEveryStep() {
        byte[] damaged = "<review".getBytes(StandardCharsets.UTF_8);
        ReviewedArticle article = open("a.txt", TEXT, Optional.of(damaged));
        assertEquals(Optional.of(FaultCode.SIDECAR_DAMAGED), article.refusal().map(Fault::code));
        assertEquals(article.refusal(), article.mark(AnnotationKind.NOTE, new TextSpan(0, 4)).fault());
        assertEquals(article.refusal(), article.sidecarBytes().fault());
        assertEquals(TEXT, article.text());
    }

    @Test
    void aLargeTextHasItsBlocks() {
        assertFalse(open("a.txt", "All is well. \n".repeat(25_000), Optional.empty()).article().blocks().isEmpty());
    }
}
