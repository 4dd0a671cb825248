package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** The tabs below the pages of an article. */
class PageTabsWorkbenchTest {

    @Test
    void nothingOfATabIsSeenBelowAPlainTextAndNothingOfTheTextIsHidden() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            assertEquals(0, Ui.call(() -> heightSeen(article)));
        }
    }

    @Test
    void thePagesOfAnHtmlFileHaveTabs() throws Exception {
        try (OpenArticle article = OpenArticle.of("article.html", "<p>They met.</p>".getBytes())) {
            assertTrue(Ui.call(() -> heightSeen(article)) > 10);
        }
    }

    /** What the pages leave of the height of what they and their tabs are in. */
    static int heightSeen(OpenArticle article) {
        Control page = ((ArticleEditor) article.editor()).pages().get(0).textWidget();
        while (!(page.getParent() instanceof CTabFolder)) {
            page = page.getParent();
        }
        Rectangle bounds = page.getBounds();
        return page.getParent().getSize().y - (bounds.y + bounds.height);
    }
}
