package claimmark.ide.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** The Outline view of an article. */
class OutlineWorkbenchTest {

    private OpenArticle article;
    private PageBookView view;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.seed();
        view = Ui.call(() -> (PageBookView) Ui.page().showView(IPageLayout.ID_OUTLINE));
        Ui.run(() -> Ui.page().activate(article.editor()));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().hideView(view));
        article.close();
    }

    @Test
    void showsTheLandmarksAndTheAnnotationsWhereTheyStand() {
        Annotation claim = article.mark(AnnotationKind.CLAIM, "the Kremlin said on Tuesday");
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.mark(AnnotationKind.NOTE, "congratulates Obama");
        Ui.run(() -> article.context().annotating().rate(claim.id(), RatingScale.DEFAULT,
                RatingScale.DEFAULT.value("5")));
        awaitOutline("""
                Putin congratulates Obama in phone call - Kremlin
                  congratulates Obama  \u00B7 Open
                Source: Thomson Reuters Foundation - Tue, 13 Nov 2012 19:41 GMT
                Author: Reuters
                MOSCOW, Nov 13 (Reuters)
                  the Kremlin said on Tuesday  \u00B7 \u2713 True
                In a foreign policy decree
                  refrain form  \u00B7 Open
                """);
    }

    @Test
    void orphansStandUnderANodeOfTheirOwn() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.type("and refrain form interfering", "and");
        Ui.await("the orphan has its place",
                () -> outline().endsWith("Lost their place\n  refrain form  \u00B7 Open\n"));
    }

    @Test
    void selectingANodeShowsItInTheText() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.run(() -> article.context().selection().select(List.of()));
        Ui.await("the annotation is there", () -> outline().contains("refrain form"));
        Ui.run(() -> tree().forceFocus());
        select("refrain form");
        assertEquals(List.of(typo.id()), Ui.call(() -> article.context().selection().annotations()));
        select("Author: Reuters");
        assertEquals(article.find("Author: Reuters").start(), Ui.call(() -> viewer().getSelectedRange().x));
    }

    /** GTK tells of such selections when rows come and go, half a second after a mark was made. */
    @Test
    void aSelectionThatNobodyMadeMovesNoCaret() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.await("the annotation is there", () -> outline().contains("refrain form"));
        TextSpan words = article.find("equal and");
        Point reading = new Point(words.start(), words.length());
        Ui.run(() -> {
            article.editor().setFocus();
            article.context().selection().select(List.of());
            viewer().setSelectedRange(reading.x, reading.y);
        });
        select("refrain form");
        assertEquals(reading, Ui.call(() -> viewer().getSelectedRange()));
        assertEquals(List.of(), Ui.call(() -> article.context().selection().annotations()));
    }

    @Test
    void theCaretSelectsTheNodeItIsIn() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.await("the annotation is there", () -> outline().contains("refrain form"));
        caret("refrain form");
        Ui.await("the annotation is selected", () -> selected().startsWith("refrain form"));
        caret("equal and");
        Ui.await("the paragraph is selected", () -> selected().startsWith("In a foreign policy decree"));
        caret("Putin congratulates");
        Ui.await("the headline is selected", () -> selected().startsWith("Putin congratulates"));
        caret("Putin repeated an invitation");
        Ui.await("a paragraph without marks is no part of the byline", () -> selected().isEmpty());
    }

    @Test
    void saysThatALargeArticleIsStillBeingRead() {
        byte[] large = "<p>The mayor said so on Tuesday, and nobody asked why.</p>".repeat(7000).getBytes();
        Ui.run(() -> {
            try (OpenArticle opened = OpenArticle.of("large.html", large)) {
                Ui.page().activate(opened.editor());
                Label hint = (Label) ((Composite) inFront()).getChildren()[0];
                assertEquals("large.html and its annotations are being read\u2026", hint.getText());
            }
        });
    }

    @Test
    void aLargeArticleHasItsOutlineAsSoonAsItIsRead() throws Exception {
        byte[] large = ("<html><body><h1>The large one</h1>"
                + "<p>The mayor said so on Tuesday, and nobody asked why. </p>"
                .repeat(7000) + "</body></html>").getBytes(StandardCharsets.UTF_8);
        try (OpenArticle opened = OpenArticle.of("large.html", large)) {
            Ui.await("its outline is there",
                    () -> view.getCurrentPage() instanceof ArticleOutlinePage && inFront() instanceof Tree
                            && outline().contains("The large one"));
        }
    }

    /** Claims are as blue as what is selected. */
    @Test
    void theIconOfASelectedClaimStandsOnThePlainGround() {
        article.mark(AnnotationKind.CLAIM, "refrain form");
        Ui.await("the annotation is there", () -> outline().contains("refrain form"));
        caret("refrain form");
        Ui.await("the claim is selected", () -> selected().startsWith("refrain form"));
        Ui.run(() -> {
            TreeItem claim = tree().getSelection()[0];
            tree().update();
            Rectangle icon = claim.getImageBounds(0);
            Image shot = new Image(tree().getDisplay(), icon.width, icon.height);
            GC gc = new GC(tree());
            gc.copyArea(shot, icon.x, icon.y);
            gc.dispose();
            ImageData pixels = shot.getImageData();
            shot.dispose();
            RGB inside = pixels.palette.getRGB(pixels.getPixel(icon.width / 4, icon.height / 2));
            assertEquals(tree().getBackground().getRGB(), inside);
        });
    }

    @Test
    void whatIsClosedStaysClosedWhileTheArticleChanges() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.await("the annotation is there", () -> outline().contains("refrain form"));
        Ui.run(() -> tree().getItem(3).setExpanded(false));
        article.type("In a foreign policy", "In a new foreign policy");
        article.mark(AnnotationKind.CLAIM, "the Kremlin said on Tuesday");
        Ui.await("the outline is new",
                () -> outline().contains("on Tuesday") && outline().contains("In a new foreign"));
        assertTrue(Ui.call(() -> tree().getItem(3).getExpanded()));
        assertEquals(false, Ui.call(() -> tree().getItem(4).getExpanded()));
    }

    /** What makes ten thousand annotations bearable: none of them is a row before it is looked at. */
    @Test
    void showsPartOfVeryManyAnnotations() {
        TextSpan words = article.find("MOSCOW");
        Ui.run(() -> {
            for (int i = 0; i < 700; i++) {
                article.context().annotating().mark(AnnotationKind.NOTE, words);
            }
        });
        Ui.await("the annotations are there", () -> tree().getItemCount() == 4 && tree().getItem(3).getItemCount() > 0);
        Ui.run(() -> tree().getItem(3).setExpanded(true));
        assertTrue(Ui.call(() -> tree().getItem(3).getItemCount()) < 600);
    }

    private void awaitOutline(String expected) {
        Ui.await("the outline is\n" + expected, () -> shortened(outline()).equals(expected));
    }

    /** Running text is cut to where the expectations cut it. */
    private static String shortened(String outline) {
        return outline.replaceAll("(?m)^(MOSCOW, Nov 13 \\(Reuters\\)|In a foreign policy decree).*$", "$1");
    }

    private String outline() {
        return Ui.call(() -> {
            StringBuilder text = new StringBuilder();
            append(tree().getItems(), "", text);
            return text.toString();
        });
    }

    private static void append(TreeItem[] items, String indent, StringBuilder text) {
        for (TreeItem item : items) {
            text.append(indent).append(item.getText()).append('\n');
            List<TreeItem> children = new ArrayList<>(List.of(item.getItems()));
            children.removeIf(child -> child.getText().isEmpty());
            append(children.toArray(TreeItem[]::new), indent + "  ", text);
        }
    }

    private String selected() {
        return Ui.call(() -> tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText());
    }

    private void select(String words) {
        Ui.run(() -> {
            for (TreeItem item : all(tree().getItems(), new ArrayList<>())) {
                if (item.getText().startsWith(words)) {
                    tree().setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    tree().notifyListeners(SWT.Selection, event);
                }
            }
        });
    }

    private static List<TreeItem> all(TreeItem[] items, List<TreeItem> found) {
        for (TreeItem item : items) {
            found.add(item);
            all(item.getItems(), found);
        }
        return found;
    }

    private void caret(String words) {
        TextSpan span = article.find(words);
        Ui.run(() -> viewer().setSelectedRange(span.start() + 2, 0));
    }

    private ITextViewer viewer() {
        return (ITextViewer) article.editor().getAdapter(ITextOperationTarget.class);
    }

    private Tree tree() {
        return Ui.call(() -> (Tree) inFront());
    }

    private Control inFront() {
        return ((StackLayout) ((Composite) view.getCurrentPage().getControl()).getLayout()).topControl;
    }
}
