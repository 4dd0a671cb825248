package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The text's context menu is about what the mouse points at. */
class ContextMenuWorkbenchTest extends OnSeedArticle {

    @Test
    void deleteTakesTheMarkUnderTheMouseAndNoOther() {
        article.mark(AnnotationKind.CLAIM, "refrain form");
        Annotation pointed = article.mark(AnnotationKind.QUOTATION, "by a big margin");
        Annotation selected = article.mark(AnnotationKind.CLAIM, "telegram");
        Ui.run(() -> article.context().selection().select(List.of(selected.id())));
        point("big margin");
        assertEquals(List.of(pointed.id()), selection());
        Ui.command("claimmark.command.delete", article.editor());
        assertEquals(List.of("telegram", "refrain form"), article.markedWords());
    }

    @Test
    void onWordsWithoutAMarkNoAnnotationIsMeantAndTheCaretGoesThere() {
        Annotation selected = article.mark(AnnotationKind.CLAIM, "telegram");
        Ui.run(() -> article.context().selection().select(List.of(selected.id())));
        TextSpan words = article.find("by a big margin");
        point("by a big margin");
        assertEquals(List.of(), selection());
        assertEquals(Optional.of(new TextSpan(words.start(), words.start())),
                Ui.call(() -> article.context().textView().selection()));
    }

    @Test
    void selectedWordsStaySelectedWhenTheMenuOpensOnThem() {
        TextSpan words = article.find("by a big margin");
        Ui.run(() -> page().viewer().setSelectedRange(page().mapping().toPage(words).orElseThrow().start(),
                words.length()));
        point("big margin");
        assertEquals(Optional.of(words), Ui.call(() -> article.context().textView().selection()));
    }

    @Test
    void theKeyForAFigureTakesItWithItsUnitAndTheSecondTimeSelectsIt() {
        article.type("by a big margin", "by 4.5 per cent");
        awaitReading();
        Ui.run(() -> article.context().textView().reveal(article.find(".5 per")));
        Ui.mark("statistic", article.editor());
        List<AnnotationId> made = selection();
        Ui.run(() -> article.context().textView().reveal(article.find("5 per")));
        Ui.mark("statistic", article.editor());
        assertEquals(List.of("4.5 per cent"), article.markedWords());
        assertEquals(made, selection());
    }

    @Test
    void theKeyForAQuotationTakesTheWordsInQuotationMarks() {
        article.type("refrain form", "refrain “from it”");
        awaitReading();
        Ui.run(() -> article.context().textView().reveal(article.find("rom it")));
        Ui.mark("quotation", article.editor());
        assertEquals(List.of("“from it”"), article.markedWords());
    }

    private List<AnnotationId> selection() {
        return Ui.call(() -> article.context().selection().annotations());
    }

    /** Opens the context menu where these words begin. */
    private void point(String words) {
        TextSpan place = article.find(words);
        Ui.run(() -> {
            page().viewer().revealRange(page().mapping().toPage(place).orElseThrow().start(), 0);
            StyledText text = page().textWidget();
            Point at = text.toDisplay(text.getLocationAtOffset(page().viewer().modelOffset2WidgetOffset(
                    page().mapping().toPage(place).orElseThrow().start())));
            Event event = new Event();
            event.x = at.x + 2;
            event.y = at.y + 2;
            event.detail = SWT.MENU_MOUSE;
            event.doit = false;
            text.notifyListeners(SWT.MenuDetect, event);
        });
    }

    private ArticlePage page() {
        return Ui.call(() -> ((ArticleEditor) article.editor()).pages().get(0));
    }
}
