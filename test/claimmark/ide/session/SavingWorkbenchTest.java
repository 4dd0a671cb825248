package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.store.SidecarSchema;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** Article and sidecar on the disk: saved together, read again, and never at the cost of somebody else's work. */
class SavingWorkbenchTest {

    @Test
    void savesMarksWithoutTouchingTheArticle() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            byte[] before = Files.readAllBytes(article.path());
            article.mark(AnnotationKind.TYPO, "refrain form");
            assertTrue(article.isDirty());
            article.save();
            assertFalse(article.isDirty());
            assertArrayEquals(before, Files.readAllBytes(article.path()));
            assertEquals(List.of(), new SidecarSchema().problems(Files.readAllBytes(article.sidecar())));

            article.closeEditor();
            article.open();
            assertEquals(List.of("refrain form"), article.markedWords());
        }
    }

    @Test
    void writesNoSidecarForAnArticleThatIsOnlyRead() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.type("Inform", "Reform");
            article.save();
            assertFalse(Files.exists(article.sidecar()));
            assertTrue(Files.readString(article.path()).contains("Reform"));
        }
    }

    @Test
    void keepsEncodingByteOrderMarkAndLineEnds() throws Exception {
        byte[] content = "\uFEFFErste Zeile\r\nzweite Zeile ohne Ende".getBytes(StandardCharsets.UTF_16LE);
        try (OpenArticle article = OpenArticle.of("a.txt", content)) {
            article.type("zweite", "\u00FCbern\u00E4chste");
            article.save();
            assertEquals("\uFEFFErste Zeile\r\n\u00FCbern\u00E4chste Zeile ohne Ende",
                    new String(Files.readAllBytes(article.path()), StandardCharsets.UTF_16LE));
        }
    }

    @Test
    void refusesACharacterThatTheEncodingLacksAndKeepsTheFile() throws Exception {
        Charset western = Charset.forName("windows-1252");
        byte[] content = "caf\u00E9 \u20AC 5".getBytes(western);
        try (OpenArticle article = OpenArticle.of("a.txt", content)) {
            Ui.run(article.session().encoding()::keep);
            article.type("caf", "\u0416");
            org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class,
                    () -> Ui.run(() -> article.session().files().save(false)));
            assertArrayEquals(content, Files.readAllBytes(article.path()));
            assertTrue(article.isDirty());
        }
    }

    @Test
    void followsAnArticleThatAnotherProgramChanged() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.CLAIM, "winning \"by a big margin\"");
            article.save();
            change(article, "Leave us a comment", "Leave us a long comment");
            change(article, "comments powered by Disqus", "");
            article.file().refreshLocal(0, null);
            Ui.await("the changed text is shown", () -> article.text().contains("a long comment"));
            assertEquals(List.of("winning \"by a big margin\""), article.markedWords());
            assertFalse(article.isDirty());
        }
    }

    @Test
    void doesNotOverwriteAnArticleThatAnotherProgramChanged() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.type("Inform", "Reform");
            change(article, "Leave us a comment", "Leave us a long comment");
            org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class,
                    () -> Ui.run(() -> article.session().files().save(false)));
            assertTrue(Files.readString(article.path()).contains("a long comment"));
            Ui.run(() -> article.session().files().save(true));
            assertTrue(Files.readString(article.path()).contains("Reform"));
        }
    }

    @Test
    void readsASidecarAgainThatAnotherProgramChanged() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.NOTE, "punk band");
            article.save();
            Files.writeString(article.sidecar(), Files.readString(article.sidecar())
                    .replace("\"note\"", "\"question\""));
            article.file().getParent().refreshLocal(1, null);
            Ui.await("the note is a question", () -> article.session().places().inTextOrder().get(0).kind()
                    == AnnotationKind.QUESTION);
            assertFalse(article.isDirty());
        }
    }

    @Test
    void mergesASidecarThatAnotherProgramChangedWhenItIsSaved() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.mark(AnnotationKind.NOTE, "punk band");
            article.save();
            article.mark(AnnotationKind.NOTE, "Pussy Riot");
            String theirs = Files.readString(article.sidecar()).replace("\"note\"", "\"question\"");
            Files.writeString(article.sidecar(), theirs);
            article.save();
            assertEquals(2, Ui.call(() -> article.session().review().size()));
            assertTrue(Files.readString(article.sidecar()).contains("\"question\""));
            assertFalse(article.isDirty());
        }
    }

    @Test
    void leavesASidecarAloneThatItCannotRead() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            article.closeEditor();
            for (String foreign : List.of("<review xmlns=\"urn:claimmark:review:2\" version=\"2.0\"/>", "<review",
                    "")) {
                Files.writeString(article.sidecar(), foreign);
                article.open();
                assertTrue(Ui.call(() -> article.session().sidecar().refusal()).isPresent(), foreign);
                article.type("Inform", "Reform");
                article.save();
                assertEquals(foreign, Files.readString(article.sidecar()));
                article.type("Reform", "Inform");
                article.save();
                article.closeEditor();
            }
        }
    }

    private static void change(OpenArticle article, String words, String replacement) throws IOException {
        Files.writeString(article.path(), Files.readString(article.path()).replace(words, replacement));
    }
}
