package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.ReviewerIdentity;

/** What the panel asks and warns of, without a dialog. */
class BannersWorkbenchTest {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("claimmark");
    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void open() throws Exception {
        preferences.remove(ReviewerIdentity.NAME);
        preferences.remove(ReviewerIdentity.NAME_SEEN);
        article = OpenArticle.seed();
        panel = PanelRobot.open();
    }

    @AfterEach
    void close() throws Exception {
        article.close();
        preferences.remove(ReviewerIdentity.NAME);
    }

    @Test
    void asksOnceForTheNameToSignWith() {
        assertTrue(panel.hasField(ViewMessages.signedAs));
        assertFalse(panel.fieldText(ViewMessages.signedAs).isBlank());
        Ui.run(() -> panel.field(ViewMessages.signedAs).setText("Ana"));
        panel.pressEnter(ViewMessages.signedAs);
        assertFalse(panel.hasField(ViewMessages.signedAs));
        assertEquals("Ana", preferences.get(ReviewerIdentity.NAME, ""));
        Annotation marked = article.mark(AnnotationKind.NOTE, "Kremlin");
        assertEquals("Ana", Ui.call(() -> article.session().review().reviewerName(marked.creator())));
    }

    @Test
    void theNameIsNotAskedForAnyMoreOnceItWasSeenAndSignedWith() {
        assertTrue(panel.hasField(ViewMessages.signedAs));
        Ui.run(() -> article.editor().setFocus());
        article.mark(AnnotationKind.NOTE, "Kremlin");
        Ui.await("the question is gone", () -> !panel.hasField(ViewMessages.signedAs));
        assertEquals("", preferences.get(ReviewerIdentity.NAME, ""));
    }

    @Test
    void saysWhyASidecarCannotBeRead() throws Exception {
        article.closeEditor();
        Files.writeString(article.sidecar(), "<review><broken></review>");
        article.open();
        assertTrue(panel.says(article.sidecar().getFileName().toString()));
        assertTrue(panel.says("To see them, "));
        assertFalse(panel.says(ViewMessages.howToMark));
    }

    @Test
    void saysWhatOfASidecarWasNotUnderstoodUntilItIsRead() throws Exception {
        article.mark(AnnotationKind.NOTE, "Kremlin");
        article.save();
        article.closeEditor();
        Files.writeString(article.sidecar(),
                Files.readString(article.sidecar()).replace("kind=\"note\"", "kind=\"prophecy\""));
        article.open();
        Ui.await("the panel says so", () -> panel.says("The value \"prophecy\" of kind is not understood"));
        panel.awaitCards(1);
        panel.click("not all of it was understood", "hide");
        assertFalse(panel.says("prophecy"));
    }

    @Test
    void saysWhyAnArticleCannotBeEditedAndLetsItBeAnnotated() throws Exception {
        byte[] broken = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'O', 'n', 'e', ' ', (byte) 0xFF, ' ', 't', 'w', 'o' };
        try (OpenArticle unreadable = OpenArticle.of("broken.txt", broken)) {
            assertTrue(panel.says("can be annotated, but not edited"));
            unreadable.mark(AnnotationKind.NOTE, "two");
            unreadable.save();
            assertTrue(Files.exists(unreadable.sidecar()));
            assertArrayEquals(broken, Files.readAllBytes(unreadable.path()));
        }
    }

    @Test
    void saysHowManyWordsAreNotSeenUntilItIsRead() throws Exception {
        String hidden = "<p>Nobody without a subscription reads that the bridge is closed for the winter.</p>"
                .repeat(7);
        byte[] page = ("<h1>Bridge closed</h1><p>The council has closed the bridge over the river for the winter.</p>"
                + "<div style='display: none'>" + hidden + "</div>").getBytes(StandardCharsets.UTF_8);
        try (OpenArticle paid = OpenArticle.of("paid.html", page)) {
            assertTrue(panel.says("91 words in the file are not displayed by the page"));
            panel.click("91 words", "hide");
            assertFalse(panel.says("91 words"));
        }
    }
}
