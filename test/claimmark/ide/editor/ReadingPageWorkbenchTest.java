package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.marks.MarkType;

/** What the reading page shows: the structure of the article and the marks, where the session says they are. */
class ReadingPageWorkbenchTest {

    @Test
    void setsTheHeadlineLargeAndTheFurnitureSmall() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            Ui.command("claimmark.command.foldFurniture", article.editor());
            Ui.await("the headline is set", () -> fontHeight(article, "Putin congratulates") > pageFontHeight(article));
            assertEquals(SWT.BOLD, Ui.<Integer>call(
                    () -> style(article, "Putin congratulates").font.getFontData()[0].getStyle()));
            assertTrue(fontHeight(article, "Most Popular") < pageFontHeight(article));
            assertEquals(pageFontHeight(article), fontHeight(article, "MOSCOW, Nov 13"));
        }
    }

    @Test
    void theHeadlineStandsClearOfTheTab() throws Exception {
        try (OpenArticle article = OpenArticle.of("headline.txt", "A headline\n\nSome words.\n".getBytes())) {
            StyledText text = text(article);
            int above = Ui.call(() -> {
                Composite folder = text.getParent();
                while (!(folder instanceof CTabFolder)) {
                    folder = folder.getParent();
                }
                return text.toDisplay(0, text.getLinePixel(0)).y - folder.toDisplay(0, folder.getClientArea().y).y;
            });
            assertTrue(above >= 8, above + " pixels");
        }
    }

    @Test
    void wrapsAtAReadableMeasure() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            StyledText text = text(article);
            assertTrue(Ui.call(text::getWordWrap));
            assertTrue(Ui.call(() -> text.getRightMargin() >= 20 && text.getLeftMargin() >= 20));
        }
    }

    @Test
    void linesThatAreBrokenAlreadyAreNotBrokenOnceMore() throws Exception {
        String line = "> WASHINGTON, March 5 (FNA) - MOST MEMBERS OF THE COUNCIL VOTED ON MONDAY\n";
        try (OpenArticle article = OpenArticle.of("mail.txt", (line + "> to close it.\n").repeat(8).getBytes())) {
            StyledText text = text(article);
            int at = article.find("WASHINGTON").start();
            IWorkbenchPage page = Ui.page();
            Ui.run(() -> page.toggleZoom(page.getReference(article.editor())));
            Ui.await("the page has room", () -> text.getClientArea().width > 900);
            int last = article.find("MONDAY").end() - 1;
            assertTrue(Ui.call(() -> text.getTextBounds(at, last).height <= text.getLineHeight(at)));
        }
    }

    @Test
    void drawsMarksWhereTheSessionHasThemThroughTypingAndUndo() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.QUOTATION, "forming a new team");
            article.mark(AnnotationKind.TYPO, "refrain form");
            assertEquals(List.of("forming a new team", "refrain form"), drawn(article));
            article.type("Inform - Connect - Empower", "");
            article.type("forming a new", "forming an entirely new");
            assertEquals(List.of("forming an entirely new team", "refrain form"), drawn(article));
            article.type("an equal and refrain form interfering", "an equal, interfering");
            assertEquals(List.of("forming an entirely new team"), drawn(article));
            article.undo();
            assertEquals(List.of("forming an entirely new team", "refrain form"), drawn(article));
        }
    }

    @Test
    void redrawsAnAnnotationWhoseStatusChanged() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            var mark = article.mark(AnnotationKind.TYPO, "refrain form");
            assertEquals(MarkType.active(AnnotationKind.TYPO), types(article).get(0));
            Ui.run(() -> article.context().annotating().change(mark.id(), "Status", d -> d.status(Status.RESOLVED)));
            assertEquals(MarkType.done(AnnotationKind.TYPO), types(article).get(0));
        }
    }

    @Test
    void selectsTheInnermostAnnotationAtTheCaretAndStepsThroughAll() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            var outer = article.mark(AnnotationKind.CLAIM, "Putin wished Obama success in \"forming a new team\"");
            var inner = article.mark(AnnotationKind.QUOTATION, "forming a new team");
            Ui.command("claimmark.command.nextAnnotation", article.editor());
            assertEquals(List.of(outer.id()), selected(article));
            Ui.command("claimmark.command.nextAnnotation", article.editor());
            assertEquals(List.of(inner.id()), selected(article));
            Ui.command("claimmark.command.nextAnnotation", article.editor());
            assertEquals(List.of(outer.id()), selected(article));

            TextSpan words = article.find("a new team");
            // At once, lest the caret's last move is told in between and selects the outer one again.
            Ui.run(() -> {
                article.context().selection().select(List.of());
                page(article).viewer().setSelectedRange(words.start(), 0);
            });
            Ui.await("the inner one is selected", () -> selected(article).equals(List.of(inner.id())));
        }
    }

    @Test
    void marksTheSentenceOrTheWordAtTheCaret() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            TextSpan words = article.find("expressed readiness");
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start() + 3, 0));
            Ui.mark("claim", article.editor());
            Ui.run(() -> article.context().selection().select(List.of()));
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start() + 3, 0));
            Ui.mark("typo", article.editor());
            assertEquals(List.of("Putin repeated an invitation to visit Russia and Obama expressed readiness to do so,"
                    + " the statement said.", "expressed"), article.markedWords());
        }
    }

    @Test
    void adjustsTheBordersOfAMarkToTheSelection() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.TYPO, "refrain form");
            TextSpan words = article.find("refrain form interfering ");
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start(), words.length()));
            Ui.command("claimmark.command.adjust", article.editor());
            assertEquals(List.of("refrain form interfering"), article.markedWords());
            article.undo();
            assertEquals(List.of("refrain form"), article.markedWords());
        }
    }

    @Test
    void showsHtmlAsReadAndItsSourceOnAPageOfItsOwn() throws Exception {
        byte[] html = "<html><body><h1>A &amp; B</h1><p>He <b>said</b> &quot;it&#39;s  so&quot;.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("page.html", html)) {
            assertTrue(article.text().contains("He said \"it's so\"."));
            article.mark(AnnotationKind.QUOTATION, "it's so");
            assertEquals(List.of("it's so"), drawn(article));
            assertEquals(List.of("it&#39;s  so"), drawn(Ui.call(() -> editor(article).pages().get(1))));

            article.type("He <b>said</b>", "Yesterday she <i>said</i>");
            Ui.await("the article is read anew", () -> article.text().contains("Yesterday she said \"it's so\"."));
            assertEquals(List.of("it's so"), article.markedWords());
            assertEquals(List.of("it's so"), drawn(article));
            assertTrue(Ui.call(() -> page(article).isEditable()));
        }
    }

    @Test
    void keepsTheCaretAndTheSelectionWhenThePageIsTurned() throws Exception {
        byte[] html = "<html><body><p>First.</p><p>Then <b>second</b> words.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("page.html", html)) {
            TextSpan words = article.find("second");
            ArticlePage source = Ui.call(() -> editor(article).pages().get(1));
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start(), words.length()));
            Ui.run(() -> editor(article).showPage(1));
            assertEquals("second", Ui.call(() -> source.textWidget().getSelectionText()));
            Ui.run(() -> editor(article).showPage(0));
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start() + 3, 0));
            Ui.run(() -> editor(article).showPage(1));
            assertEquals(new String(html, StandardCharsets.UTF_8).indexOf("ond</b>"),
                    (int) Ui.call(() -> source.textWidget().getCaretOffset()));
        }
    }

    @Test
    void keepsTheCaretWhereItIsTypedOnAnHtmlPage() throws Exception {
        byte[] html = "<html><body><p>First.</p><p>Then <b>second</b> words.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("page.html", html)) {
            TextSpan words = article.find("second");
            Ui.run(() -> {
                text(article).setFocus();
                page(article).viewer().setSelectedRange(words.start() + 3, 0);
            });
            "x&y".chars().forEach(key -> Ui.run(() -> press(text(article), (char) key)));
            Ui.await("the file has it", () -> article.source().contains("<b>secx&amp;yond</b>"));
            assertEquals(words.start() + 6, (int) Ui.call(() -> text(article).getCaretOffset()));
            Ui.run(() -> press(text(article), '\r'));
            assertEquals(words.start() + 7, (int) Ui.call(() -> text(article).getCaretOffset()));
            assertTrue(article.source().contains("<b>secx&amp;y<br>ond</b>"));
            Ui.run(() -> press(text(article), SWT.BS));
            assertTrue(article.source().contains("<b>secx&amp;yond</b>"));
            assertEquals(words.start() + 6, (int) Ui.call(() -> text(article).getCaretOffset()));

            Ui.run(() -> page(article).viewer().setSelectedRange(article.find("Then").start(), 0));
            Ui.run(() -> press(text(article), SWT.BS));
            assertTrue(article.text().contains("First.\n\nThen secx&yond"));
        }
    }

    private static void press(StyledText text, char character) {
        Event key = new Event();
        key.character = character;
        key.keyCode = character;
        text.notifyListeners(SWT.KeyDown, key);
        text.notifyListeners(SWT.KeyUp, key);
    }

    private static List<Object> selected(OpenArticle article) {
        return new ArrayList<>(Ui.call(() -> article.context().selection().annotations()));
    }

    private static ArticleEditor editor(OpenArticle article) {
        return (ArticleEditor) article.editor();
    }

    private static ArticlePage page(OpenArticle article) {
        return editor(article).pages().get(0);
    }

    private static StyledText text(OpenArticle article) {
        return Ui.call(() -> page(article).textWidget());
    }

    private static StyleRange style(OpenArticle article, String words) {
        TextSpan place = article.find(words);
        return PageLook.of(page(article), TextSpan.ofLength(place.start(), 1)).stream().findFirst()
                .orElseGet(StyleRange::new);
    }

    private static int fontHeight(OpenArticle article, String words) {
        return Ui.call(() -> {
            StyleRange style = style(article, words);
            return style.font == null ? pageFontHeight(article) : style.font.getFontData()[0].getHeight();
        });
    }

    private static int pageFontHeight(OpenArticle article) {
        return Ui.call(() -> page(article).textWidget().getFont().getFontData()[0].getHeight());
    }

    private static List<String> drawn(OpenArticle article) {
        return drawn(page(article));
    }

    /** The words under the drawn annotations, in text order. */
    private static List<String> drawn(ArticlePage page) {
        return Ui.call(() -> {
            IAnnotationModel model = page.viewer().getAnnotationModel();
            String text = page.viewer().getDocument().get();
            return marks(model).stream().map(model::getPosition)
                    .sorted((one, other) -> Integer.compare(one.getOffset(), other.getOffset()))
                    .map(place -> text.substring(place.getOffset(), place.getOffset() + place.getLength())).toList();
        });
    }

    private static List<String> types(OpenArticle article) {
        return Ui.call(() -> marks(page(article).viewer().getAnnotationModel()).stream().map(Annotation::getType)
                .toList());
    }

    private static List<Annotation> marks(IAnnotationModel model) {
        List<Annotation> marks = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            if (isMark(annotation) && place != null && !place.isDeleted()) {
                marks.add(annotation);
            }
        });
        return marks;
    }

    private static boolean isMark(Annotation annotation) {
        return Stream.of(AnnotationKind.values()).flatMap(kind -> Stream.of(MarkType.active(kind), MarkType.done(kind)))
                .anyMatch(annotation.getType()::equals);
    }
}
