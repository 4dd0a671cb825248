package claimmark.guest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.PanelRobot;

/** A feature that nothing else knows of is seen on the page, in the list and in the form. */
class GuestWorkbenchTest {

    private static final String TEXT = "A report\n\nThe moon, it is said, is hollow.\n\nNobody has been inside.\n";

    /** In pixels: the line lies below the letters, and well above those of the next row. */
    private static final int BELOW = 4;

    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("report.txt", TEXT.getBytes(StandardCharsets.US_ASCII));
        panel = PanelRobot.open();
        Ui.run(() -> Ui.page().activate(article.editor()));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().hideView(panel.view()));
        article.close();
    }

    @Test
    void itsMarksArePaintedAndFollowTheText() {
        awaitPainted("it is said");
        assertFalse(isPainted("Nobody has"));
        article.typeOnPage("The moon", "The whole of the moon");
        awaitPainted("it is said");
        assertFalse(isPainted("moon"));
        article.typeOnPage("it is said", "we are told");
        Ui.await("nothing is underlined", () -> !isPainted("we are told"));
    }

    @Test
    void itsMarksStandUnderAnnotations() {
        awaitPainted("it is said");
        Annotation mark = article.mark(AnnotationKind.CLAIM, "The moon, it is said, is hollow");
        Ui.await("the line of the annotation lies over it", () -> !isPainted("it is said"));
        Ui.run(() -> article.context().annotating().delete(List.of(mark.id())));
        awaitPainted("it is said");
    }

    @Test
    void itsSectionStandsInTheListAndItsFormBelow() {
        awaitListed("it is said");
        assertTrue(panel.cards().stream().anyMatch(row -> row.contains(HearsayPanel.TITLE)), panel.cards().toString());
        select("it is said");
        Ui.await("its form is shown", () -> panel.says(HearsayItem.EXPLANATION));
        Ui.run(() -> PanelRobot.notify(panel.one(Button.class, button -> button.getText().equals(HearsayItem.ASK)),
                SWT.Selection));
        Ui.await("the question is marked", () -> article.markedWords().equals(List.of("it is said")));
        Ui.await("the form tells that it is hearsay", () -> panel.says(HearsaySection.NOTE));
        assertFalse(panel.says(HearsayItem.EXPLANATION));
    }

    @Test
    void itsPartOfTheFormIsShownOnlyWhereItBelongs() {
        Annotation other = article.mark(AnnotationKind.NOTE, "Nobody");
        Ui.run(() -> article.context().selection().select(List.of(other.id())));
        Ui.await("the form is shown", () -> panel.hasField("Comment"));
        assertFalse(panel.says(HearsaySection.NOTE));
    }

    private void awaitListed(String words) {
        Ui.await("the hearsay is listed", () -> row(words) >= 0);
    }

    private void select(String words) {
        panel.selectCards(row(words));
    }

    /** Empty rows have not come into view yet. */
    private int row(String words) {
        List<String> rows = panel.cards();
        return IntStream.range(0, rows.size()).filter(row -> rows.get(row).contains(words)).findFirst().orElse(-1);
    }

    private void awaitPainted(String words) {
        Ui.await(words + " is underlined", () -> isPainted(words));
    }

    /** Whether the guest's colour is seen among the pixels of these words. */
    private boolean isPainted(String words) {
        return Ui.call(() -> {
            StyledText text = (StyledText) Adapters.adapt(article.editor(), Control.class);
            int at = text.getText().indexOf(words);
            Rectangle place = text.getTextBounds(at, at + words.length() - 1);
            Image image = new Image(text.getDisplay(), text.getClientArea().width, text.getClientArea().height);
            GC gc = new GC(image);
            text.print(gc);
            gc.dispose();
            ImageData pixels = image.getImageData();
            image.dispose();
            return has(pixels, place);
        });
    }

    private static boolean has(ImageData pixels, Rectangle place) {
        int bottom = place.y + place.height + BELOW;
        for (int y = Math.max(0, place.y); y < Math.min(pixels.height, bottom); y++) {
            for (int x = Math.max(0, place.x); x < Math.min(pixels.width, place.x + place.width); x++) {
                if (pixels.palette.getRGB(pixels.getPixel(x, y)).equals(HearsayLook.COLOR.getRGB())) {
                    return true;
                }
            }
        }
        return false;
    }
}
