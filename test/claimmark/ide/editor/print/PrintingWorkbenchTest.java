package claimmark.ide.editor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.presentation.PresentedViewer;

/** What an article looks like on paper. */
class PrintingWorkbenchTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 900;
    private static final int MARGIN = 40;
    private static final int COLOURFUL = 24;

    private OpenArticle article;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.seed();
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    private PrintedArticle printed() {
        return Ui.call(() -> PrintedArticle.of("seed.txt",
                (PresentedViewer) Adapters.adapt(article.editor(), ITextOperationTarget.class),
                article.session().places()));
    }

    private static PrintedStyle look(PrintedArticle printed, String words) {
        return printed.lines().stream().filter(line -> line.text().contains(words)).findFirst().orElseThrow().runs()
                .get(0).style();
    }

    @Test
    void headlineAndBylineHaveTheSizesOfThePage() {
        PrintedArticle printed = printed();
        int reading = printed.plain().points();
        PrintedStyle headline = look(printed, "Putin congratulates Obama");
        assertEquals(Math.round(reading * 1.6), headline.points());
        assertEquals(SWT.BOLD, headline.fontStyle());
        assertEquals(reading, look(printed, "Russian President Vladimir").points());
    }

    @Test
    void furnitureIsLeftOutUnlessItIsUnfolded() {
        assertFalse(says(printed(), "Inform - Connect - Empower"));
        Ui.command("claimmark.command.foldFurniture", article.editor());
        assertTrue(says(printed(), "Inform - Connect - Empower"));
        Ui.command("claimmark.command.foldFurniture", article.editor());
        assertFalse(says(printed(), "Inform - Connect - Empower"));
    }

    private static boolean says(PrintedArticle printed, String words) {
        return printed.lines().stream().anyMatch(line -> line.text().contains(words));
    }

    @Test
    void aMarkHasItsNumberAndItsNoteAtTheEnd() {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        article.mark(AnnotationKind.TYPO, "refrain form");
        PrintedArticle printed = printed();
        assertTrue(printed.lines().stream().anyMatch(line -> line.text().contains("forming a new team1")));
        assertTrue(printed.lines().stream().anyMatch(line -> line.text().contains("refrain form2")));
        assertEquals(Optional.of(AnnotationKind.TYPO), printed.lines().stream()
                .flatMap(line -> line.runs().stream()).map(run -> run.style().mark()).flatMap(Optional::stream)
                .filter(AnnotationKind.TYPO::equals).findFirst());
        assertTrue(printed.lines().stream().anyMatch(line -> line.text().equals("2  \u201Crefrain form\u201D")));
    }

    /** All else on paper is black or grey. */
    @Test
    void theLineUnderAMarkHasTheColourOfItsKind() {
        assertFalse(Ui.call(() -> isColoured(draw(printed(), 0))));
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        assertTrue(Ui.call(() -> isColoured(draw(printed(), 0))));
    }

    private static ImageData draw(PrintedArticle printed, int page) {
        Display display = Display.getDefault();
        Image paper = new Image(display, WIDTH, HEIGHT);
        GC gc = new GC(paper);
        Rectangle area = new Rectangle(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
        try (PaperPages pages = new PaperPages(display, printed, area)) {
            assertTrue(pages.count() > 1);
            pages.draw(gc, page);
            return paper.getImageData();
        } finally {
            gc.dispose();
            paper.dispose();
        }
    }

    private static boolean isColoured(ImageData picture) {
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB pixel = picture.palette.getRGB(picture.getPixel(x, y));
                int most = Math.max(pixel.red, Math.max(pixel.green, pixel.blue));
                if (most - Math.min(pixel.red, Math.min(pixel.green, pixel.blue)) > COLOURFUL) {
                    return true;
                }
            }
        }
        return false;
    }
}
