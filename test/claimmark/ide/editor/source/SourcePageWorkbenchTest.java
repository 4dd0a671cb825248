package claimmark.ide.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.look.Palette;

/** The Source page of an HTML article. */
class SourcePageWorkbenchTest {

    private static final String PAGE = "<html><body>\n<p class=\"lead\">The moon is hollow.</p>\n"
            + "<p>It has seas.</p>\n</body></html>\n";

    private OpenArticle article;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("moon.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Ui.run(() -> ((MultiPageEditorPart) article.editor()).setActiveEditor(
                ((MultiPageEditorPart) article.editor()).findEditors(article.editor().getEditorInput())[1]));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void longLinesAreWrapped() {
        assertTrue(Ui.call(() -> viewer().getTextWidget().getWordWrap()));
    }

    @Test
    void aPageThatIsOneLineIsNotWrapped() throws Exception {
        byte[] line = "<p>The moon is hollow.</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OpenArticle whole = OpenArticle.of("line.html", line)) {
            assertFalse(Ui.call(() -> MarkupColours.isShort(whole.session().sourceDocument())));
        }
        assertTrue(Ui.call(() -> MarkupColours.isShort(article.session().sourceDocument())));
    }

    @Test
    void tagsAndValuesHaveColoursAndWordsHaveNone() {
        assertEquals(Ui.call(Palette::markupTag), colour("<p class"));
        assertEquals(Ui.call(Palette::markupValue), colour("lead"));
        assertEquals(null, colour("hollow"));
    }

    @Test
    void whatIsTypedIsColouredAtOnceAndSoIsWhatFollows() {
        article.type("<p>It", "<!-- <p>It");
        assertEquals(Ui.call(Palette::boilerplate), colour("It has seas"));
        assertEquals(Ui.call(Palette::boilerplate), colour("</body>"));
        article.type("<!-- ", "");
        assertEquals(null, colour("It has seas"));
    }

    private Color colour(String words) {
        return Ui.call(() -> {
            String all = viewer().getTextWidget().getText();
            int at = all.indexOf(words);
            int line = viewer().getTextWidget().getOffsetAtLine(viewer().getTextWidget().getLineAtOffset(at));
            int end = all.indexOf('\n', at);
            for (StyleRange style : viewer().look(new Region(line, end - line))) {
                if (style.start <= at && at < style.start + style.length) {
                    return style.foreground;
                }
            }
            return null;
        });
    }

    private PresentedViewer viewer() {
        return (PresentedViewer) article.editor().getAdapter(ITextOperationTarget.class);
    }
}
