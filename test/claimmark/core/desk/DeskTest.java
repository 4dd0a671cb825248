package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.sealing.PlaceInWords;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A whole review, driven through the desk as a command line or a batch would. */
class DeskTest {

    private static final Path TEXT = Path.of("seeds", "000_6c163a52ceeecb2a.txt");
    private static final Path PAGE = Path.of("seeds", "putin-congratulates-obama.html");

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-05-03T12:00:00.5Z");
    private int ids;
    private final Desk desk = new Desk(new Author(() -> "Ana Lima", () -> now, () -> "urn:test:" + ++ids));

    private Path copy(Path seed) throws IOException {
        return Files.copy(seed, folder.resolve(seed.getFileName()));
    }

    private ArticleOnDisk open(Path article) {
        return desk.open(article).toOptional().orElseThrow();
    }

    private static TextSpan find(ReviewedArticle article, String words) {
        return TextSpan.ofLength(article.text().indexOf(words), words.length());
    }

    private static AnnotationId mark(ReviewedArticle article, AnnotationKind kind, String words) {
        Annotation made = article.mark(kind, find(article, words)).toOptional().orElseThrow();
        assertEquals(words, made.words());
        return made.id();
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aWholeReviewIsMadeSavedAndFoundAgain(boolean page) throws IOException {
        Path file = copy(page ? PAGE : TEXT);
        ArticleOnDisk first = open(file);
        ReviewedArticle article = first.reviewed();
        AnnotationId claim = mark(article, AnnotationKind.CLAIM, "forming a new team");
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "had sent a Obama");
        AnnotationId note = mark(article, AnnotationKind.NOTE, "nuclear-armed");
        article.rate(claim, RatingScale.DEFAULT, Optional.of(RatingScale.DEFAULT.values().get(1)));
        article.cite(claim, "https://kremlin.example/call", Stance.SUPPORTS);
        article.reply(claim, "Who was there?");
        article.change(typo, before -> new AnnotationDraft(before).correction("had sent Obama"));
        assertEquals(Status.RESOLVED, article.correct(typo).toOptional().orElseThrow().status());
        assertEquals(new Completion.Done<>(1), article.delete(List.of(note)));
        assertEquals(new Completion.Done<>(new SavedFiles(true, true)), first.save());
        assertEquals(new Completion.Done<>(new SavedFiles(false, false)), first.save());
        assertTrue(Files.readString(file).contains("had sent Obama"));
        assertFalse(Files.readString(file).contains("had sent a Obama"));

        now = now.plusSeconds(60);
        Files.writeString(file, Files.readString(file).replace("forming a new team", "building a new team"));
        ArticleOnDisk second = open(file);
        ReviewedArticle again = second.reviewed();
        Map<AnnotationId, AnchorResult> anchors = again.anchors();
        assertEquals(Set.of(claim, typo), anchors.keySet());
        TextSpan place = anchors.get(claim).place().orElseThrow();
        assertEquals(again.text().substring(0, place.start()).lines().count(), again.line(place));
        assertEquals("building a new team", ((Drifted) anchors.get(claim)).newWords());
        assertInstanceOf(Anchored.class, anchors.get(typo));
        Annotation read = again.annotation(claim).orElseThrow();
        assertEquals("Mostly true", read.verdictOf("ana-lima").orElseThrow().alternateName());
        assertEquals("https://kremlin.example/call", read.evidence().get(0).url());
        assertEquals("Who was there?", read.replies().get(0).text());
        assertEquals(Instant.parse("2026-05-03T12:00:00Z"), read.created());
        assertEquals(List.of(new Reviewer("ana-lima", "Ana Lima")), again.review().reviewers());
        again.reply(claim, "Other words now.");
        assertEquals(new Completion.Done<>(new SavedFiles(false, true)), second.save());
        ReviewedArticle third = open(file).reviewed();
        assertEquals(2, third.annotation(claim).orElseThrow().replies().size());
        assertInstanceOf(Drifted.class, third.anchor(claim).orElseThrow());
        assertEquals(new LedgerVerification.Sound(), third.review().ledger().verify());
        assertEquals(List.of("added", "reply[" + third.annotation(claim).orElseThrow().replies().get(0).id() + "].text",
                "reply[" + third.annotation(claim).orElseThrow().replies().get(1).id() + "].text"),
                third.review().ledger().entries(claim.value()).stream().map(LedgerEntry::field)
                        .filter(field -> field.equals("added") || field.endsWith(".text")).toList());
    }

    @Test
    void aMarkThatWasMovedToTheSameWordsIsToldByTheHistoryAndItVerifies() throws IOException {
        Path file = folder.resolve("manual.txt");
        Files.writeString(file, "Press reset to begin.\n\nNever press reset twice.\n\nHold reset to end.\n");
        ArticleOnDisk first = open(file);
        AnnotationId mark = mark(first.reviewed(), AnnotationKind.CLAIM, "reset");
        first.save();
        now = now.plusSeconds(60);
        ArticleOnDisk second = open(file);
        second.reviewed().attach(mark, TextSpan.ofLength(second.reviewed().text().lastIndexOf("reset"), 5));
        second.save();
        Review read = open(file).reviewed().review();
        LedgerEntry moved = read.ledger().entries(mark.value()).get(1);
        assertEquals("target.place", moved.field());
        assertEquals(Optional.of("Press "), PlaceInWords.of(moved.before()).map(PlaceInWords::before));
        assertEquals(Optional.of(" to end. "), PlaceInWords.of(moved.after()).map(PlaceInWords::after));
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(read));
    }

    @Test
    void theReviewerComesWithTheFirstThingDone() throws IOException {
        ReviewedArticle article = open(copy(TEXT)).reviewed();
        assertEquals(List.of(), article.review().reviewers());
        mark(article, AnnotationKind.CLAIM, "nuclear-armed");
        assertEquals(List.of("Ana Lima"), article.review().reviewers().stream().map(Reviewer::name).toList());
    }

    @Test
    void aReviewThatSaysNothingMakesNoSidecar() throws IOException {
        ArticleOnDisk article = open(copy(TEXT));
        assertEquals(new Completion.Done<>(new SavedFiles(false, false)), article.save());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatIsOnlyBytesIsOpenedAndGivenBackAsBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(TEXT);
        ReviewedArticle article = desk.open("a.txt", bytes, Optional.empty());
        AnnotationId id = mark(article, AnnotationKind.CLAIM, "nuclear-armed");
        assertArrayEquals(bytes, article.articleBytes().toOptional().orElseThrow());
        byte[] sidecar = article.sidecarBytes().toOptional().orElseThrow();
        byte[] without = new String(bytes, StandardCharsets.UTF_8).replace("nuclear-armed", "")
                .getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Anchored.class, desk.open("a.txt", bytes, Optional.of(sidecar)).anchors().get(id));
        assertInstanceOf(Orphaned.class, desk.open("a.txt", without, Optional.of(sidecar)).anchors().get(id));
    }

    @Test
    void aLabelOfABlockGoesAlongWithACorrectionBeforeIt() {
        String text = "Taxes fel\n\nNobody else said so, and the opposition asked who had counted.\n";
        ReviewedArticle article = desk.open("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        BlockLabel label = new BlockLabel("urn:b", BlockRole.BOILERPLATE, new TargetDescriber(article.text())
                .describe(new TextSpan(article.text().indexOf("Nobody"), article.text().indexOf("counted.") + 8)),
                "ana", now, ForeignContent.NONE);
        byte[] labelled = SidecarWriter.bytes(article.reviewToSave().withStructure(List.of(label)));
        ReviewedArticle again = desk.open("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.of(labelled));
        AnnotationId typo = mark(again, AnnotationKind.TYPO, "fel");
        again.change(typo, before -> new AnnotationDraft(before).correction("fell at last"));
        again.correct(typo);
        TextSpan place = again.reviewToSave().structure().get(0).target().span().orElseThrow();
        assertEquals(label.target().quote().exact(), place.of(again.text()));
        assertTrue(again.article().blocks().stream().filter(block -> block.span().contains(place.start()))
                .allMatch(block -> block.type().isBoilerplate()));
    }

    @Test
    void anArticleThatCannotBeReadIsToldWithItsName() {
        Fault why = desk.open(folder.resolve("lost.txt")).fault().orElseThrow();
        assertEquals(Fault.of(FaultCode.ARTICLE_NOT_READ, "lost.txt")
                .because(Fault.of(FaultCode.NOT_THERE, folder.resolve("lost.txt"))), why);
    }

    @Test
    void anArticleThatMustNotBeEditedIsAnnotatedAndNotCorrected() {
        byte[] broken = "He said so: \u00e9t\u00e9. He sayd so, an\u0000d \u00fcber all.".getBytes(
                StandardCharsets.UTF_8);
        broken[broken.length - 8] = (byte) 0xC3;
        ReviewedArticle article = desk.open("a.txt", broken, Optional.empty());
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "sayd");
        article.change(typo, before -> new AnnotationDraft(before).correction("said"));
        assertEquals(FaultCode.ARTICLE_UNDECODABLE, article.correct(typo).fault().orElseThrow().code());
        assertTrue(article.text().contains("sayd"));
        assertEquals(Status.OPEN, article.annotation(typo).orElseThrow().status());
    }

    @Test
    void whatCannotBeDoneIsRefusedWithAReason() throws IOException {
        ReviewedArticle article = open(copy(TEXT)).reviewed();
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "nuclear-armed");
        assertEquals(Fault.of(FaultCode.NO_CORRECTION), article.correct(typo).fault().orElseThrow());
        article.delete(List.of(typo));
        assertEquals(Fault.of(FaultCode.NOTHING_TO_CHANGE), article.reply(typo, "Why?").fault().orElseThrow());
        assertEquals(new Completion.Done<>(0), article.delete(List.of(typo)));
    }

    @Test
    void anArticleThatOthersWroteMeanwhileIsNotOverwritten() throws IOException {
        Path file = copy(TEXT);
        ArticleOnDisk opened = open(file);
        ReviewedArticle article = opened.reviewed();
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "had sent a Obama");
        article.change(typo, before -> new AnnotationDraft(before).correction("had sent Obama"));
        article.correct(typo);
        Files.writeString(file, "Theirs.");
        assertEquals(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, file.getFileName()),
                opened.save().fault().orElseThrow());
        assertEquals("Theirs.", Files.readString(file));
    }

    /** Programs that copy or restore files set the old time, and some disks only count seconds. */
    @Test
    void anArticleThatOthersWroteWithTheSameTimeAndSizeIsNotOverwritten() throws IOException {
        Path file = copy(TEXT);
        FileTime before = FileTime.from(now.minusSeconds(3600));
        Files.setLastModifiedTime(file, before);
        ArticleOnDisk opened = open(file);
        assertEquals(DiskState.SAME, opened.storage().look());
        AnnotationId typo = mark(opened.reviewed(), AnnotationKind.TYPO, "had sent a Obama");
        opened.reviewed().change(typo, old -> new AnnotationDraft(old).correction("had sent Obama"));
        opened.reviewed().correct(typo);
        String theirs = Files.readString(file).replace("forming", "FORMING");
        Files.writeString(file, theirs);
        Files.setLastModifiedTime(file, before);
        assertEquals(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, file.getFileName()),
                opened.save().fault().orElseThrow());
        assertEquals(theirs, Files.readString(file));
    }

    @Test
    void nothingIsWrittenWhenItIsKnownThatTheReviewCannotBeSaved() throws IOException {
        Path file = copy(TEXT);
        ArticleOnDisk opened = open(file);
        ReviewedArticle article = opened.reviewed();
        AnnotationId typo = mark(article, AnnotationKind.TYPO, "had sent a Obama");
        article.change(typo, before -> new AnnotationDraft(before).correction("had sent Obama"));
        article.correct(typo);
        String before = Files.readString(file);
        ArticleOnDisk full = new ArticleOnDisk(opened.storage(), new SidecarStorage(file, () -> now, 100), article);
        assertEquals(FaultCode.SIDECAR_NOT_WRITTEN, full.save().fault().orElseThrow().code());
        assertEquals(before, Files.readString(file));
        assertTrue(article.isTextDirty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "no XML", "<a/>", "<review xmlns='urn:claimmark:review:2'/>" })
    void aSidecarThatCannotBeReadIsNeverOverwritten(String damaged) throws IOException {
        Path file = copy(TEXT);
        Path sidecar = Files.writeString(folder.resolve(TEXT.getFileName() + ".claims.xml"), damaged);
        ArticleOnDisk opened = open(file);
        Fault why = opened.reviewed().refusal().orElseThrow();
        assertEquals(sidecar.getFileName().toString(), why.arguments().get(0));
        assertEquals(why, opened.reviewed().mark(AnnotationKind.NOTE, new TextSpan(0, 5)).fault().orElseThrow());
        assertEquals(why, opened.reviewed().delete(List.of()).fault().orElseThrow());
        assertEquals(why, opened.save().fault().orElseThrow());
        assertEquals(damaged, Files.readString(sidecar));
    }
}
