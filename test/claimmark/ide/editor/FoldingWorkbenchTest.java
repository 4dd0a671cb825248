package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.IStatusField;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** Site furniture is folded on the reading page, opens, closes, and never swallows the caret or a mark. */
class FoldingWorkbenchTest extends OnSeedArticle {

    private static final String FIRST = "Thomson Reuters Foundation\n\nInform - Connect - Empower";
    private static final String SECOND = "Tweet Recommend Google + LinkedIn Email Print\nLeave us a comment";

    @Test
    void eachRunIsOneEmptyLine() {
        String last = article.text().substring(article.find("We welcome comments").start());
        assertEquals(article.text().replace(FIRST, "").replace(SECOND, "").replace(last, ""), shown());
    }

    @Test
    void aClickOpensAFoldAndAnotherOnItsSignClosesIt() {
        click(0, 90);
        assertTrue(shown().startsWith(FIRST));
        assertFalse(shown().contains(SECOND));
        click(0, 90);
        assertTrue(shown().startsWith(FIRST), "A click on the text of an open fold is only a click");
        click(0, 2);
        assertFalse(shown().contains(FIRST));
    }

    @Test
    void openingTheLastFoldShowsWhatWasInIt() {
        Ui.run(() -> text().setTopIndex(text().getLineCount() - 1));
        int last = Ui.call(() -> text().getLineCount() - 1);
        assertTrue(Ui.call(() -> text().getLine(last)).isEmpty(), "the last line is that of a fold");
        click(last, 90);
        assertTrue(shown().contains("We welcome comments"));
        Ui.run(() -> {
            int end = text().getLocationAtOffset(text().getCharCount()).y;
            int first = text().getLinePixel(last);
            int height = text().getClientArea().height;
            assertTrue(first >= 0 && (end < height || first < text().getLineHeight()), first + " to " + end);
        });
    }

    @Test
    void enterOpensTheFoldThatTheCaretStandsOn() {
        int line = shown().indexOf("Author: Reuters\n") + "Author: Reuters\n".length();
        Ui.run(() -> text().setCaretOffset(line));
        assertTrue(Ui.call(() -> article.context().textView().selection()).isEmpty());
        key(SWT.CR);
        assertTrue(shown().contains(SECOND));
        assertFalse(shown().contains(FIRST));
    }

    @Test
    void homeAndEndStayOnTheLineOfAFold() {
        int line = shown().indexOf("Author: Reuters\n") + "Author: Reuters\n".length();
        for (String key : List.of("lineStart", "lineEnd")) {
            Ui.run(() -> text().setCaretOffset(line));
            Ui.command("org.eclipse.ui.edit.text.goto." + key, article.editor());
            assertEquals(line, Ui.call(() -> text().getCaretOffset()), key);
        }
        int inText = shown().indexOf("MOSCOW");
        Ui.run(() -> text().setCaretOffset(inText + 3));
        Ui.command("org.eclipse.ui.edit.text.goto.lineStart", article.editor());
        assertEquals(inText, Ui.call(() -> text().getCaretOffset()));
    }

    @Test
    void theStatusLineTellsThePositionOfAFoldThatTheCaretGoesTo() {
        AtomicReference<String> position = new AtomicReference<>("");
        Ui.run(() -> {
            page().setStatusField(new IStatusField() {
                @Override
                public void setText(String text) {
                    position.set(text);
                }

                @Override
                public void setImage(Image image) {
                    // There is none.
                }
            }, ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION);
            text().setFocus();
            page().viewer().setSelectedRange(article.find("MOSCOW").start(), 0);
        });
        Ui.await("the position is told", () -> position.get().startsWith("12 : 1"));
        Ui.command("org.eclipse.ui.edit.text.goto.textStart", article.editor());
        Ui.await("that of the fold is told", () -> position.get().startsWith("3 : "));
    }

    @Test
    void theKeysOfEclipseOpenAndClose() {
        Ui.run(() -> text().setCaretOffset(0));
        Ui.command("org.eclipse.ui.edit.text.folding.expand", article.editor());
        assertTrue(shown().startsWith(FIRST));
        Ui.command("org.eclipse.ui.edit.text.folding.collapse", article.editor());
        assertFalse(shown().contains(FIRST));
    }

    @Test
    void theCommandShowsAllAndFoldsAll() {
        String folded = shown();
        Ui.command("claimmark.command.foldFurniture", article.editor());
        assertEquals(article.text(), shown());
        Ui.command("claimmark.command.foldFurniture", article.editor());
        assertEquals(folded, shown());
    }

    @Test
    void closingTakesTheCaretToTheLine() {
        Ui.command("claimmark.command.foldFurniture", article.editor());
        TextSpan inside = article.find("Recommend");
        Ui.run(() -> page().viewer().setSelectedRange(inside.start(), 0));
        Ui.command("claimmark.command.foldFurniture", article.editor());
        int line = shown().indexOf("Author: Reuters\n") + "Author: Reuters\n".length();
        assertEquals(line, Ui.call(() -> text().getCaretOffset()));
    }

    @Test
    void onTheLineOfAFoldNoAnnotationIsSelected() {
        Annotation mark = article.mark(AnnotationKind.NOTE, "forming a new team");
        Ui.run(() -> article.context().selection().select(List.of(mark.id())));
        Ui.run(() -> text().invokeAction(ST.TEXT_START));
        Ui.await("nothing is selected", () -> article.context().selection().annotations().isEmpty());
    }

    /** JFace tells nothing of a caret that is back where it rested last. */
    @Test
    void thatTheCaretCameBackIsNoticedThoughItWasNotAwayForLong() {
        Annotation mark = article.mark(AnnotationKind.NOTE, "forming a new team");
        AtomicReference<SelectionChangedEvent> told = new AtomicReference<>();
        Ui.run(() -> page().viewer().addPostSelectionChangedListener(told::set));
        Ui.run(() -> page().viewer().setSelectedRange(article.find("Pussy Riot").start(), 0));
        Ui.await("the caret to rest elsewhere", () -> told.getAndSet(null) != null);
        Ui.run(() -> {
            int rest = text().getCaretOffset();
            article.context().selection().select(List.of(mark.id()));
            text().setCaretOffset(rest);
        });
        Ui.await("nothing is selected", () -> article.context().selection().annotations().isEmpty());
    }

    @Test
    void revealingAnAnnotationOpensItsFold() {
        Annotation hidden = article.mark(AnnotationKind.NOTE, "Leave us a comment");
        assertFalse(shown().contains(SECOND));
        Ui.run(() -> article.context().selection().select(List.of(hidden.id())));
        assertTrue(shown().contains(SECOND));
        assertFalse(shown().contains(FIRST));
    }

    @Test
    void findingOpensTheFold() {
        Ui.run(() -> assertTrue(
                page().getAdapter(IFindReplaceTarget.class).findAndSelect(0, "LinkedIn", true, true, true) >= 0));
        assertTrue(shown().contains(SECOND));
        assertEquals("LinkedIn", Ui.call(() -> text().getSelectionText()));
    }

    @Test
    void typingOnTheLineOpensInsteadOfChangingWhatIsNotSeen() {
        String before = article.text();
        Ui.run(() -> {
            text().setCaretOffset(0);
            text().insert("x");
        });
        assertEquals(before, article.text());
        assertTrue(shown().startsWith(FIRST));
        Ui.run(() -> text().insert("x"));
        assertEquals("x" + before, article.text());
    }

    @Test
    void whatIsOpenStaysOpenAndWhatIsClosedClosedWhileTheArticleIsEdited() {
        click(0, 90);
        article.type("Russian President", "The Russian President");
        article.type("Inform - Connect", "Connect");
        awaitReading();
        assertTrue(shown().startsWith("Thomson Reuters Foundation\n\nConnect - Empower"));
        assertFalse(shown().contains(SECOND));
        article.undo();
        awaitReading();
        assertFalse(shown().contains(SECOND));
    }

    /** Whatever changes behind a closed fold or at its borders, the page shows all that is not folded. */
    @Test
    void noEditWhereverItIsMakesTextDisappear() {
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            Ui.run(() -> {
                IDocument document = article.session().sourceDocument();
                int start = random.nextInt(document.getLength() + 1);
                if (random.nextBoolean()) {
                    start = Math.min(start, 200);
                }
                int length = Math.min(random.nextInt(30), document.getLength() - start);
                document.replace(start, length, random.nextInt(3) == 0 ? "" : "a\nb c".substring(random.nextInt(5)));
            });
            if (round % 10 == 0) {
                awaitReading();
            }
        }
        awaitReading();
        Ui.run(() -> article.context().textView().showOrFoldFurniture());
        if (!shown().equals(article.text())) {
            Ui.run(() -> article.context().textView().showOrFoldFurniture());
        }
        assertEquals(article.text(), shown());
    }

    @Test
    void anHtmlPageIsFoldedAsWell() throws Exception {
        byte[] html = ("<html><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav><h1>A headline of some words"
                + "</h1><p>" + "The minister said on Tuesday that the law would pass. ".repeat(8) + "</p><p>"
                + "The opposition said on Friday that it would not. ".repeat(8) + "</p></body></html>").getBytes();
        try (OpenArticle page = OpenArticle.of("page.html", html)) {
            StyledText reading = Ui.call(() -> ((ArticleEditor) page.editor()).pages().get(0).textWidget());
            assertTrue(page.text().startsWith("Home"));
            assertFalse(Ui.call(reading::getText).contains("Home"));
            Ui.command("claimmark.command.foldFurniture", page.editor());
            assertEquals(page.text(), Ui.call(reading::getText));
        }
    }

    private String shown() {
        return Ui.call(() -> text().getText());
    }

    private ArticlePage page() {
        return ((ArticleEditor) article.editor()).pages().get(0);
    }

    private StyledText text() {
        return page().textWidget();
    }

    private void click(int line, int x) {
        Ui.run(() -> {
            Point at = text().getLocationAtOffset(text().getOffsetAtLine(line));
            for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
                Event event = new Event();
                event.button = 1;
                event.count = 1;
                event.x = x;
                event.y = at.y + 5;
                text().notifyListeners(type, event);
            }
        });
    }

    private void key(int code) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            event.character = (char) code;
            text().notifyListeners(SWT.KeyDown, event);
        });
    }
}
