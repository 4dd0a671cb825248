package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.event.SessionEvent.Topic;

/** HTML edited where it is read: the file changes by what was typed and nothing else, and one history takes it back. */
class HtmlEditingWorkbenchTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String PAGE = """
            <html><head><meta charset="windows-1252"><title>x</title></head>\r
            <body><h1>A &amp; B</h1><!-- a comment -->\r
            <p>He <b>congrat</b>ulates caf\u00E9&nbsp;owners   and asks to refrain\r
            form it, &quot;he said&quot;.</p>\r
            <p>The second    paragraph.</body></html>\r
            """;

    private OpenArticle article;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("page.html", PAGE.getBytes(WESTERN));
        Ui.run(() -> article.session().addListener(event -> {
            if (event.isAbout(Topic.REFUSAL)) {
                refused.add("refused");
            }
        }));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void writesWhatIsTypedWhenTypingPauses() {
        article.typeOnPage("he said", "s");
        assertEquals(PAGE, article.source());
        article.typeOnPage("\"s\"", "\"sh\"");
        article.typeOnPage("\"sh\"", "\"she wrote\"");
        assertTrue(article.isDirty());
        Ui.await("the file has it", () -> article.source().equals(PAGE.replace("he said", "she wrote")));
        assertTrue(article.text().contains("\"she wrote\"."));

        article.undo();
        assertEquals(PAGE, article.source());
        assertTrue(article.text().contains("\"he said\"."));
        assertFalse(article.isDirty());
        article.redo();
        assertEquals(PAGE.replace("he said", "she wrote"), article.source());
        assertTrue(article.text().contains("\"she wrote\"."));
        assertTrue(article.isDirty());
    }

    @Test
    void replacesAllInOneChangeOfTheFileThatOneUndoTakesBack() throws Exception {
        String paragraphs = "<p>He said <b>this</b> &amp; she sa<i>id</i> that.</p>\r\n<p>Nobody asked.</p>".repeat(20);
        try (OpenArticle page = OpenArticle.of("many.html", paragraphs.getBytes(StandardCharsets.UTF_8))) {
            Annotation mark = page.mark(AnnotationKind.CLAIM, "said this & she said that");
            String text = page.text();
            List<String> read = new ArrayList<>();
            Ui.run(() -> {
                page.session().addListener(event -> {
                    if (event.isAbout(Topic.ARTICLE)) {
                        read.add("read");
                    }
                });
                page.replaceAll("said", "wrote");
                page.session().settle();
            });
            assertEquals(1, read.size());
            assertEquals(paragraphs.replace("He said", "He wrote").replace("sa<i>id</i>", "wrote<i></i>"),
                    page.source());
            assertEquals(text.replace("said", "wrote"), page.text());
            assertEquals(List.of("wrote this & she wrote that"), page.markedWords());
            page.undo();
            assertEquals(paragraphs, page.source());
            assertEquals(text, page.text());
            assertEquals(List.of("said this & she said that"), page.markedWords());
            page.redo();
            assertEquals(text.replace("said", "wrote"), page.text());
            assertTrue(Ui.call(() -> page.session().places().span(mark.id())).isPresent());
        }
    }

    @Test
    void takesBackABurstThatIsNotWrittenYet() {
        article.typeOnPage("he said", "she wrote");
        article.undo();
        assertEquals(PAGE, article.source());
        assertTrue(article.text().contains("he said"));
        assertFalse(article.isDirty());
        article.redo();
        assertEquals(PAGE.replace("he said", "she wrote"), article.source());
    }

    @Test
    void keepsTheMarksThroughTypingUndoAndRedo() {
        article.mark(AnnotationKind.CLAIM, "congratulates");
        article.mark(AnnotationKind.QUOTATION, "he said");
        article.mark(AnnotationKind.NOTE, "owners and asks");
        article.typeOnPage("gratu", "");
        article.typeOnPage("owners and", "people who");
        assertEquals(List.of("conlates", "people who asks", "he said"), article.markedWords());
        article.undo();
        article.undo();
        assertEquals(PAGE, article.source());
        assertEquals(List.of("congratulates", "owners and asks", "he said"), article.markedWords());
        article.redo();
        article.redo();
        assertEquals(List.of("conlates", "people who asks", "he said"), article.markedWords());
    }

    @Test
    void hasOneHistoryOfBothPagesAndTheMarks() {
        article.typeOnPage("second", "third");
        article.mark(AnnotationKind.CLAIM, "congratulates");
        article.type("a comment", "another comment");
        article.typeOnPage("third", "fourth");
        article.undo();
        assertTrue(article.text().contains("third"));
        assertTrue(article.source().contains("another comment"));
        article.undo();
        assertFalse(article.source().contains("another comment"));
        assertEquals(List.of("congratulates"), article.markedWords());
        article.undo();
        assertEquals(List.of(), article.markedWords());
        article.undo();
        assertEquals(PAGE, article.source());
        assertFalse(article.isDirty());
        for (int i = 0; i < 4; i++) {
            article.redo();
        }
        assertEquals(PAGE.replace("second", "fourth").replace("a comment", "another comment"), article.source());
        assertEquals(List.of("congratulates"), article.markedWords());
    }

    @Test
    void showsAnUndoneChangeOfTheSourceAtOnce() {
        article.type("second", "third");
        Ui.await("it is read", () -> article.text().contains("third"));
        article.undo();
        assertTrue(article.text().contains("second"));
    }

    @Test
    void appliesACorrectionThroughTheMarkupInOneStep() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        article.mark(AnnotationKind.CLAIM, "it, \"he said\"");
        Ui.run(() -> article.context().annotating().change(typo.id(), "Correction",
                draft -> draft.correction("refrain from")));
        assertTrue(Ui.call(() -> article.context().annotating().applyCorrection(typo.id())));
        assertEquals(PAGE.replace("form it", "from it"), article.source());
        assertEquals(List.of("refrain from", "it, \"he said\""), article.markedWords());
        assertEquals(Status.RESOLVED, status(typo));

        article.undo();
        assertEquals(PAGE, article.source());
        assertEquals(List.of("refrain form", "it, \"he said\""), article.markedWords());
        assertEquals(Status.OPEN, status(typo));

        article.redo();
        assertEquals(PAGE.replace("form it", "from it"), article.source());
        assertEquals(List.of("refrain from", "it, \"he said\""), article.markedWords());
    }

    @Test
    void refusesACorrectionThatHtmlCannotHold() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.run(() -> article.context().annotating().change(typo.id(), "Correction",
                draft -> draft.correction("refrain  from")));
        assertFalse(Ui.call(() -> article.context().annotating().applyCorrection(typo.id())));
        assertEquals(PAGE, article.source());
        assertEquals(1, refused.size());
        assertEquals(Status.OPEN, status(typo));
    }

    @Test
    void keepsASpaceUntilTheNextWord() throws Exception {
        article.typeOnPage("paragraph.", "paragraph. ");
        Ui.run(() -> article.session().typing().orElseThrow().caretMovedTo(article.text().length()));
        assertTrue(article.text().endsWith("paragraph. "));
        article.typeOnPage("paragraph. ", "paragraph. End");
        Ui.run(() -> article.session().settle());
        assertEquals(PAGE.replace("paragraph.", "paragraph. End"), article.source());
        assertTrue(article.text().endsWith("paragraph. End"));
        assertEquals(List.of(), refused);
    }

    @Test
    void dropsASpaceThatNothingFollows() {
        article.typeOnPage("paragraph.", "paragraph. ");
        Ui.run(() -> article.session().typing().orElseThrow().caretMovedTo(0));
        assertTrue(article.text().endsWith("paragraph."));
        assertEquals(PAGE, article.source());
        assertFalse(article.isDirty());
        assertEquals(List.of(), refused);
    }

    @Test
    void breaksALineAndRefusesToJoinParagraphs() {
        article.typeOnPage("asks to", "asks\nto");
        Ui.run(() -> article.session().settle());
        assertEquals(PAGE.replace("asks to", "asks<br>to"), article.source());
        article.undo();
        article.typeOnPage("\n\nThe second", "The second");
        assertTrue(article.text().contains("\n\nThe second"));
        assertEquals(PAGE, article.source());
        assertEquals(1, refused.size());
        assertFalse(article.isDirty());
    }

    @Test
    void writesEachOfTwoPlacesByItself() {
        article.typeOnPage("congratulates", "thanks");
        article.typeOnPage("second", "third");
        Ui.run(() -> article.session().settle());
        assertTrue(article.source().contains("He <b>thank</b>s caf"));
        assertTrue(article.source().contains("The third    paragraph."));
    }

    @Test
    void savesWhatIsStillBeingTypedInTheFilesCharset() throws Exception {
        article.typeOnPage("second", "\u0416\u00E9");
        article.save();
        assertFalse(article.isDirty());
        assertArrayEquals(PAGE.replace("second", "&#1046;\u00E9").getBytes(WESTERN),
                Files.readAllBytes(article.path()));
        article.undo();
        assertTrue(article.isDirty());
        article.redo();
        assertFalse(article.isDirty());
        article.undo();
        article.save();
        assertArrayEquals(PAGE.getBytes(WESTERN), Files.readAllBytes(article.path()));
    }

    @Test
    void marksBesideASpaceThatIsStillWaiting() {
        article.typeOnPage("He ", "He  ");
        article.mark(AnnotationKind.CLAIM, "congratulates");
        assertEquals(List.of("congratulates"), article.markedWords());
        assertEquals(PAGE, article.source());
        article.undo();
        article.redo();
        assertEquals(List.of("congratulates"), article.markedWords());
    }

    @Test
    void keepsAFileThatCannotBeDecodedReadOnly() throws Exception {
        byte[] broken = "\u00EF\u00BB\u00BF<p>caf\u00E9</p>".getBytes(StandardCharsets.ISO_8859_1);
        try (OpenArticle undecodable = OpenArticle.of("broken.html", broken)) {
            assertFalse(Ui.call(() -> undecodable.session().files().isTextEditable()));
            assertTrue(Ui.call(() -> undecodable.session().files().readOnlyReason()).isPresent());
        }
    }

    private Status status(Annotation annotation) {
        return article.annotation(annotation.id()).status();
    }
}
