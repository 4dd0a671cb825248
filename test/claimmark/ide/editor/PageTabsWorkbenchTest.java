package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** The tabs below the pages of an article. */
class PageTabsWorkbenchTest {

    @Test
    void nothingOfATabIsSeenBelowAPlainText() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            int seen = Ui.call(() -> heightSeen(article));
            assertTrue(seen <= 0, seen + " pixels of tabs are seen");
        }
    }

    @Test
    void thePagesOfAnHtmlFileHaveTabs() throws Exception {
        try (OpenArticle article = OpenArticle.of("article.html", "<p>They met.</p>".getBytes())) {
            assertTrue(Ui.call(() -> heightSeen(article)) > 10);
        }
    }

    private static int heightSeen(OpenArticle article) {
        Control pages = ((ArticleEditor) article.editor()).pages().get(0).textWidget();
        while (!(pages instanceof CTabFolder)) {
            pages = pages.getParent();
        }
        return pages.getParent().getParent().getClientArea().height - ((CTabFolder) pages).getClientArea().height;
    }
}
