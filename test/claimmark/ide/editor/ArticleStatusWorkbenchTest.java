package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** What the status line tells of the article in front. */
class ArticleStatusWorkbenchTest {

    @Test
    void tellsWordsTimeAndLanguage() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            assertEquals("321 words \u00B7 1 min \u00B7 English", status(article));
        }
    }

    @Test
    void tellsTheWordsOfASelection() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            TextSpan words = article.find("forming a new team");
            Ui.run(() -> page(article).viewer().setSelectedRange(words.start(), words.length()));
            Ui.await("the selection is counted", () -> status(article).startsWith("4 of 321 words \u00B7 "));
        }
    }

    @Test
    void leavesOutALanguageThatIsNotSure() throws Exception {
        try (OpenArticle article = OpenArticle.of("short.txt", "Qué".getBytes(StandardCharsets.ISO_8859_1))) {
            assertEquals("1 word \u00B7 1 min", status(article));
        }
    }

    @Test
    void believesWhatThePageDeclares() throws Exception {
        byte[] html = "<html lang='fr-CH'><body><p>OK</p></body></html>".getBytes(StandardCharsets.US_ASCII);
        try (OpenArticle article = OpenArticle.of("page.html", html)) {
            Ui.await("the language is told", () -> status(article).endsWith(" \u00B7 French"));
        }
    }

    private static String status(OpenArticle article) {
        return Ui.call(() -> ((ArticleEditorContributor) article.editor().getEditorSite().getActionBarContributor())
                .status().text());
    }

    private static ArticlePage page(OpenArticle article) {
        return ((ArticleEditor) article.editor()).pages().get(0);
    }
}
