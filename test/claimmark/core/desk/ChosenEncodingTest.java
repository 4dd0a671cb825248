package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.encoding.CharsetOrigin;
import claimmark.core.encoding.ChosenCharset;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;

/** An article whose charset is a guess, until a reviewer chooses it; the sidecar records the choice. */
class ChosenEncodingTest {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final Charset LATIN = Charset.forName("windows-1252");
    /** Five letters are too few to be sure of a charset. */
    private static final String TEXT = "Vesti: \u041c\u0438\u0440, 2026.";

    @TempDir
    private Path folder;
    private Path file;
    private int ids;
    private final Desk desk = new Desk(new Author(() -> "Ana", () -> Instant.parse("2026-05-03T12:00:00Z"),
            () -> "urn:test:" + ++ids));

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("a.txt"), TEXT.getBytes(KOI8));
    }

    private ArticleOnDisk open() {
        return desk.open(file).toOptional().orElseThrow();
    }

    /** Saves a review of the article as it was read in a charset that was chosen. */
    private byte[] choose(Charset charset) throws IOException {
        ArticleStorage storage = open().storage();
        assertEquals(Optional.empty(), storage.choose(charset));
        Review review = Review.empty("urn:r", SourceDescription.of(storage.content(),
                OpenedArticle.reader().read(storage.text(), storage.format()), storage.text(), Optional.empty()));
        byte[] sidecar = SidecarWriter.bytes(review);
        Files.write(folder.resolve("a.txt.claims.xml"), sidecar);
        return sidecar;
    }

    @Test
    void aGuessIsReadOnlyUntilItIsConfirmed() {
        ArticleStorage storage = open().storage();
        assertTrue(storage.content().isGuess());
        Fault why = Fault.of(FaultCode.ARTICLE_CHARSET_GUESSED, "a.txt", storage.charset().displayName());
        assertEquals(Optional.of(why), storage.readOnly());
        assertEquals(Optional.of(why), storage.prepare(storage.text() + "!").fault());
        storage.keepCharset();
        assertEquals(Optional.empty(), storage.readOnly());
        assertFalse(storage.content().isGuess());
        assertEquals(Optional.empty(), storage.prepare(storage.text() + "!").fault());
    }

    @Test
    void aGuessCanBeAnnotatedButNotCorrected() {
        ReviewedArticle article = open().reviewed();
        Completion<?> marked = article.mark(AnnotationKind.TYPO, new TextSpan(0, 5));
        assertEquals(Optional.empty(), marked.fault());
        assertEquals(FaultCode.ARTICLE_CHARSET_GUESSED, article.change(article.review().annotations().get(0).id(),
                annotation -> new AnnotationDraft(annotation).correction("Westi")).toOptional()
                .map(changed -> article.correct(changed.id())).orElseThrow().fault().orElseThrow().code());
    }

    @Test
    void theChosenCharsetIsUsedWhenTheArticleIsOpenedAgain() throws IOException {
        byte[] sidecar = choose(KOI8);
        assertTrue(new String(sidecar, StandardCharsets.UTF_8).contains("chosenCharset=\"KOI8-R\""));
        assertEquals(TEXT, open().storage().text());
        assertEquals(TEXT, open().reviewed().text());
        assertEquals(Optional.of(CharsetOrigin.CHOICE), open().storage().content().origin());
        assertEquals(TEXT, desk.open("a.txt", Files.readAllBytes(file), Optional.of(sidecar)).text());
        choose(LATIN);
        assertEquals(new String(TEXT.getBytes(KOI8), LATIN), open().reviewed().text());
    }

    @Test
    void theChoiceStaysInTheSidecarWhenBothAreSaved() throws IOException {
        choose(KOI8);
        ArticleOnDisk article = open();
        article.reviewed().mark(AnnotationKind.NOTE, new TextSpan(7, 10));
        assertEquals(Optional.empty(), article.save().fault());
        assertEquals("KOI8-R", open().reviewed().review().source().chosenCharset());
        assertEquals(TEXT, open().reviewed().text());
    }

    @Test
    void anArticleThatWasWrittenInUnicodeSinceIsReadAsSuch() throws IOException {
        choose(KOI8);
        Files.writeString(file, TEXT);
        assertEquals(TEXT, open().storage().text());
        assertEquals(Optional.of(CharsetOrigin.DETECTION), open().storage().content().origin());
    }

    @Test
    void whatIsSavedKeepsTheCharsetHoweverItLooks() throws IOException {
        ArticleStorage storage = open().storage();
        storage.choose(KOI8);
        String greek = "\u03b1";
        assertEquals(FaultCode.ARTICLE_NOT_ENCODABLE, storage.prepare(greek).fault().orElseThrow().code());
        ArticleToWrite prepared = storage.prepare("caf\u2500").toOptional().orElseThrow();
        assertEquals(Optional.empty(), storage.save(prepared));
        assertEquals(KOI8, storage.charset());
        assertEquals("caf\u2500", storage.text());
        assertEquals(Optional.of(CharsetOrigin.CHOICE), storage.content().origin());
        assertArrayEquals("caf\u2500".getBytes(KOI8), Files.readAllBytes(file));
        assertEquals(DiskState.SAME, storage.look());
    }

    @Test
    void anotherProgramsChangeIsReadInTheChosenCharset() throws IOException {
        ArticleStorage storage = open().storage();
        storage.choose(KOI8);
        Files.write(file, (TEXT + TEXT).getBytes(KOI8));
        assertEquals(Optional.empty(), storage.reload());
        assertEquals(TEXT + TEXT, storage.text());
        assertEquals(Optional.empty(), storage.readOnly());
    }

    /** A page that declares its charset tells it by itself; nobody chose it for these bytes. */
    @Test
    void whatWasChosenForOtherBytesIsNoChoiceForAFileThatTellsItsCharset() throws IOException {
        file = Files.writeString(folder.resolve("a.html"), "<meta charset=shift_jis><p>caf\u00e9");
        ArticleStorage storage = open().storage();
        assertEquals(Optional.empty(), storage.follow(new ChosenCharset(storage.charset(), "other")));
        assertEquals(Optional.of(CharsetOrigin.DECLARATION), storage.content().origin());
        storage.follow(new ChosenCharset(storage.charset(), storage.content().sha256()));
        assertEquals(Optional.of(CharsetOrigin.CHOICE), storage.content().origin());
    }

    @Test
    void aCharsetInWhichTheFileIsNoTextIsNotRecorded() throws IOException {
        String sidecar = new String(choose(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertFalse(sidecar.contains("chosenCharset"), sidecar);
    }
}
