package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;
import claimmark.ide.ChangedArticle;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.marks.DrawnAnnotation;
import claimmark.ide.editor.marks.MarkText;
import claimmark.ide.look.drawing.Drawn;

/** Choosing in the text where a lost annotation belongs, by keys alone; and what the hover says of a changed one. */
class PlaceChooserWorkbenchTest {

    private static final String CHOOSE = "claimmark.command.choosePlace";

    private ChangedArticle changed;
    private OpenArticle article;

    @BeforeEach
    void openAndChange() throws Exception {
        changed = ChangedArticle.open();
        article = changed.article();
        changed.change();
        Ui.run(() -> article.context().selection().select(List.of(changed.promise())));
    }

    @AfterEach
    void close() throws Exception {
        changed.close();
    }

    @Test
    void framesThePlacesStepsAndTakesOne() {
        Ui.command(CHOOSE, article.editor());
        int first = article.text().indexOf("We will build it");
        int last = article.text().lastIndexOf("We will build it");
        assertEquals(List.of(first, last), drawn(Drawn.CHOICE));
        assertEquals(1, drawn(Drawn.SELECTION).size());
        int shown = drawn(Drawn.SELECTION).get(0);
        press(SWT.ARROW_DOWN);
        assertEquals(List.of(first + last - shown), drawn(Drawn.SELECTION));
        press(SWT.ARROW_DOWN);
        assertEquals(List.of(shown), drawn(Drawn.SELECTION));
        press(SWT.ARROW_UP);
        press(SWT.CR);
        assertEquals(Optional.of(first + last - shown), place());
        assertEquals(List.of(), drawn(Drawn.CHOICE));
        assertFalse(article.text().contains("\n\n\n"), "Enter took the place and typed nothing");
        assertEquals(List.of(changed.gone()), Ui.call(() -> article.context().selection().annotations()));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        String before = article.text();
        Ui.command(CHOOSE, article.editor());
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_DOWN);
        assertFalse(grounds(article.find("We will build it")).isEmpty());
        press(SWT.ESC);
        assertEquals(List.of(), drawn(Drawn.CHOICE));
        assertEquals(List.of(), grounds(article.find("We will build it")));
        assertEquals(Optional.empty(), place());
        assertFalse(article.isDirty());
        assertEquals(before, article.text());
    }

    @Test
    void typingEndsTheChoice() {
        Ui.command(CHOOSE, article.editor());
        article.type("The city", "A city");
        assertEquals(List.of(), drawn(Drawn.CHOICE));
        assertEquals(Optional.empty(), place());
    }

    @Test
    void theHoverSaysWhatWasMarkedWhereTheWordsChanged() {
        String text = Ui.call(() -> MarkText.of(article.session().review().annotation(changed.typo()).orElseThrow(),
                article.session().places()));
        assertTrue(text.contains("Words changed; marked was \u201Crefrain form raising the fee\u201D"), text);
    }

    private Optional<Integer> place() {
        return Ui.call(() -> article.session().places().span(changed.promise())).map(TextSpan::start);
    }

    /** Where something is drawn in this layer, from the top. */
    private List<Integer> drawn(int layer) {
        return Ui.call(() -> {
            List<Integer> found = new ArrayList<>();
            IAnnotationModel model = page().viewer().getAnnotationModel();
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                Position position = model.getPosition(annotation);
                if (annotation instanceof DrawnAnnotation drawn && drawn.getLayer() == layer) {
                    found.add(position.getOffset());
                }
            });
            return found.stream().sorted().toList();
        });
    }

    private List<Color> grounds(TextSpan words) {
        return Ui.call(() -> PageLook.of(page(), words).stream().map(style -> style.background)
                .filter(Objects::nonNull).toList());
    }

    private ArticlePage page() {
        return ((ArticleEditor) article.editor()).activePage().orElseThrow();
    }

    private void press(int key) {
        Ui.run(() -> {
            StyledText text = page().textWidget();
            Event event = new Event();
            event.keyCode = key;
            event.character = key == SWT.CR || key == SWT.ESC ? (char) key : 0;
            text.notifyListeners(SWT.KeyDown, event);
        });
    }
}
