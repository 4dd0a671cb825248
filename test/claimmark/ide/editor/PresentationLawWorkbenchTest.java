package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** After every edit, what the page did not ask for anew is painted as it would be if it did. */
class PresentationLawWorkbenchTest {

    private static final List<String> INSERTED = List.of("", "", "x", " and more", "a line\nand another", "\n\n");
    private static final int EDITS = 60;

    @Test
    void anEditLeavesThePageAsIfAllOfItWerePresentedAnew() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            try (OpenArticle article = OpenArticle.seed()) {
                Ui.command("claimmark.command.foldFurniture", article.editor());
                Ui.await("structure", () -> !article.session().articleText().blocks().isEmpty());
                article.mark(AnnotationKind.QUOTATION, "forming a new team");
                article.mark(AnnotationKind.CLAIM, "Putin wished Obama success in \"forming a new team\"");
                article.mark(AnnotationKind.TYPO, "refrain form");
                edit(article, new Random(seed), "seed " + seed);
            }
        }
    }

    private static void edit(OpenArticle article, Random random, String seed) {
        StyledText text = page(article).textWidget();
        // It is painted, too.
        Ui.run(() -> text.setCaret(null));
        for (int i = 0; i < EDITS; i++) {
            if (random.nextInt(6) == 0) {
                article.undo();
            } else {
                Ui.run(() -> replaceSomething(text, random));
            }
            assertPresented(article, seed + ", edit " + i);
        }
    }

    /** Half of the places are in or beside what is marked, where there is more to be wrong. */
    private static void replaceSomething(StyledText text, Random random) {
        int marked = text.getText().indexOf("forming");
        int at = marked >= 0 && random.nextBoolean() ? Math.max(0, marked - 40) + random.nextInt(80)
                : random.nextInt(text.getCharCount());
        int start = Math.min(at, text.getCharCount());
        int removed = random.nextBoolean() ? 0 : random.nextInt(Math.min(40, text.getCharCount() - start + 1));
        text.setSelection(start);
        text.replaceTextRange(start, removed, INSERTED.get(random.nextInt(INSERTED.size())));
    }

    private static void assertPresented(OpenArticle article, String when) {
        Ui.run(() -> {
            StyledText text = page(article).textWidget();
            text.setTopIndex(Math.max(0, text.getLineAtOffset(text.getCaretOffset()) - 2));
        });
        assertPainted(article, when);
    }

    private static void assertPainted(OpenArticle article, String when) {
        Ui.run(() -> {
            ArticlePage page = page(article);
            byte[] kept = PageLook.picture(page);
            page.viewer().invalidateTextPresentation();
            assertEquals(-1, Arrays.mismatch(kept, PageLook.picture(page)), when);
        });
    }

    @Test
    void whatIsMarkedOutOfSightHasItsGroundWhenItComesIntoSight() throws Exception {
        byte[] longText = ("Nothing to see.\n\n".repeat(900) + "Somebody claimed it.\n\n"
                + "Nothing to see.\n\n".repeat(900)).getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("long.txt", longText)) {
            StyledText text = Ui.call(() -> page(article).textWidget());
            Ui.run(() -> text.setCaret(null));
            for (int lines : List.of(1800, 1500, 300, 5)) {
                Ui.run(() -> text.setTopIndex(1800 - lines));
                Annotation mark = article.mark(AnnotationKind.CLAIM, "Somebody claimed it");
                Ui.run(() -> text.setTopIndex(1795));
                assertPainted(article, lines + " lines away");
                Ui.run(() -> article.context().annotating().delete(List.of(mark.id())));
            }
        }
    }

    @Test
    void whatIsTypedIntoAMarkHasItsGround() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.TYPO, "refrain form");
            Ui.run(() -> {
                StyledText text = page(article).textWidget();
                text.replaceTextRange(text.getText().indexOf("frain form"), 0, "x");
            });
            List<Color> grounds = Ui.call(() -> {
                TextSpan typed = article.find("rexfrain form");
                return PageLook.of(page(article), typed).stream().map(style -> style.background).distinct().toList();
            });
            assertEquals(1, grounds.size());
            assertNotEquals(null, grounds.get(0));
        }
    }

    private static ArticlePage page(OpenArticle article) {
        return Ui.call(() -> ((ArticleEditor) article.editor()).activePage().orElseThrow());
    }
}
