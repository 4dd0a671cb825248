package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** What screen readers are told of a page. */
class SpokenPageWorkbenchTest extends OnSeedArticle {

    @Test
    void thePageHasTheNameOfItsArticle() {
        assertEquals("Article seed.txt", Ui.call(() -> page().spokenName()));
    }

    @Test
    void aMarkIsToldWhenTheCaretComesIntoItAndNoMoreBehindIt() {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        Ui.run(() -> article.context().selection().select(List.of()));
        assertEquals("", Ui.call(() -> page().spoken()));
        caret(article.find("a new team").start());
        Ui.await("the mark is told", () -> page().spoken().startsWith("Quotation"));
        caret(article.find("Putin repeated").start());
        Ui.await("nothing is told", () -> page().spoken().isEmpty());
    }

    @Test
    void aClosedFoldTellsWhatItHides() {
        article.mark(AnnotationKind.NOTE, "Tweet Recommend");
        Ui.run(() -> article.context().selection().select(List.of()));
        Ui.command("claimmark.command.foldFurniture", article.editor());
        Ui.command("claimmark.command.foldFurniture", article.editor());
        Ui.run(() -> {
            StyledText text = page().textWidget();
            int line = text.getText().indexOf("Author: Reuters\n") + "Author: Reuters\n".length();
            text.setCaretOffset(line);
        });
        Ui.await("the fold is told", () -> page().spoken().contains("2 lines of site furniture"));
        assertTrue(Ui.call(() -> page().spoken()).contains("1 annotation"), Ui.call(() -> page().spoken()));
        caret(article.find("Putin repeated").start());
        Ui.await("nothing is told", () -> page().spoken().isEmpty());
    }

    private void caret(int offset) {
        Ui.run(() -> {
            page().textWidget().setFocus();
            page().viewer().setSelectedRange(offset, 0);
        });
    }

    private ArticlePage page() {
        return ((ArticleEditor) article.editor()).pages().get(0);
    }
}
