package claimmark.core.moved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.desk.ArticleOnDisk;
import claimmark.core.desk.Author;
import claimmark.core.desk.Desk;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.AnnotationKind;
import claimmark.core.store.SidecarFile;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

class MovedSidecarSearchTest {

    private static final String TEXT = "The budget grew by four percent last year, the minister said on Monday, and "
            + "unemployment fell for the third time in a row. Critics doubt the numbers, which leave out two states.\n";

    @TempDir
    Path project;
    private int ids;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(project.resolve("here"));
        Files.createDirectories(project.resolve("elsewhere/deep"));
    }

    @Test
    void findsTheSidecarOfTheSameTextInTheFolder() throws IOException {
        Path old = reviewed("here/old.txt", TEXT);
        Path article = moved(old, "here/new.txt");
        assertEquals(Optional.of(new MovedSidecar(SidecarFile.of(old), 1, 1, false)), find(article, TEXT));
    }

    @Test
    void findsItElsewhereInTheProject() throws IOException {
        Path old = reviewed("elsewhere/deep/old.txt", TEXT);
        Path article = moved(old, "here/new.txt");
        assertEquals(Optional.of(SidecarFile.of(old)), find(article, TEXT).map(MovedSidecar::file));
    }

    @Test
    void prefersTheNameOfTheArticleAndThenTheFolder() throws IOException {
        Path sameName = reviewed("elsewhere/new.txt", TEXT);
        Path near = reviewed("here/old.txt", TEXT);
        Files.delete(near);
        Path article = moved(sameName, "here/new.txt");
        assertEquals(Optional.of(SidecarFile.of(sameName)), find(article, TEXT).map(MovedSidecar::file));
        Files.delete(SidecarFile.of(sameName));
        assertEquals(Optional.of(SidecarFile.of(near)), find(article, TEXT).map(MovedSidecar::file));
    }

    @Test
    void findsATextThatWasChangedAfterItWasMoved() throws IOException {
        Path old = reviewed("elsewhere/old.txt", TEXT);
        reviewed("here/other.txt", "Nothing of this has been said in the other text, for it is about birds.\n");
        Files.delete(project.resolve("here/other.txt"));
        String changed = TEXT.replace("on Monday", "on Tuesday");
        Path article = Files.writeString(project.resolve("here/new.txt"), changed);
        assertEquals(Optional.empty(), find(article, changed), "the article that it is of is still there");
        Files.delete(old);
        MovedSidecar found = find(article, changed).orElseThrow();
        assertEquals(SidecarFile.of(old), found.file());
        assertFalse(found.isOfSameText());
    }

    @Test
    void prefersASidecarWhoseArticleIsGoneToThatOfACopiedArticle() throws IOException {
        Path kept = reviewed("here/a.txt", TEXT);
        Path gone = reviewed("elsewhere/b.txt", TEXT);
        Path article = moved(gone, "here/c.txt");
        assertEquals(Optional.of(SidecarFile.of(gone)), find(article, TEXT).map(MovedSidecar::file));
        Files.delete(SidecarFile.of(gone));
        assertEquals(Optional.of(new MovedSidecar(SidecarFile.of(kept), 1, 1, true)), find(article, TEXT));
    }

    @Test
    void findsNothingForOtherTextsAndEmptyOnes() throws IOException {
        Files.delete(reviewed("here/old.txt", TEXT));
        Path article = project.resolve("here/new.txt");
        assertEquals(Optional.empty(), find(article, "Birds fly south in autumn, and return in spring."));
        assertEquals(Optional.empty(), find(article, " \n"));
    }

    @Test
    void passesOverWhatWasRefusedAndWhatCannotBeRead() throws IOException {
        Path old = reviewed("here/old.txt", TEXT);
        Path article = moved(old, "here/new.txt");
        Files.writeString(project.resolve("here/a.txt.claims.xml"), "<no");
        assertEquals(Optional.of(SidecarFile.of(old)), find(article, TEXT).map(MovedSidecar::file));
        assertEquals(Optional.empty(), new MovedSidecarSearch(Cancellation.NEVER)
                .find(article, TEXT, project, Set.of(SidecarFile.of(old))));
    }

    @Test
    void hiddenFoldersAreNotSearched() throws IOException {
        Files.createDirectories(project.resolve(".git"));
        Path old = reviewed(".git/old.txt", TEXT);
        assertEquals(Optional.empty(), find(moved(old, "here/new.txt"), TEXT));
    }

    @Test
    void canBeGivenUp() throws IOException {
        Path article = moved(reviewed("here/old.txt", TEXT), "here/new.txt");
        assertThrows(CancellationException.class,
                () -> new MovedSidecarSearch(() -> true).find(article, TEXT, project, List.of()));
    }

    @Test
    void aSidecarWithoutArticleIsMovedAndThatOfACopiedOneIsCopied() throws IOException {
        Path old = reviewed("here/old.txt", TEXT);
        byte[] sidecar = Files.readAllBytes(SidecarFile.of(old));
        Path copy = Files.copy(old, project.resolve("elsewhere/copy.txt"));
        assertEquals(Optional.empty(), find(copy, TEXT).orElseThrow().bringTo(copy));
        assertArrayEquals(sidecar, Files.readAllBytes(SidecarFile.of(copy)));
        assertArrayEquals(sidecar, Files.readAllBytes(SidecarFile.of(old)));
        Files.delete(SidecarFile.of(copy));
        Path article = moved(old, "here/new.txt");
        assertEquals(Optional.empty(), find(article, TEXT).orElseThrow().bringTo(article));
        assertArrayEquals(sidecar, Files.readAllBytes(SidecarFile.of(article)));
        assertFalse(Files.exists(SidecarFile.of(old)));
    }

    @Test
    void anotherSidecarIsNeverReplaced() throws IOException {
        Path old = reviewed("here/old.txt", TEXT);
        Path article = moved(old, "here/new.txt");
        MovedSidecar found = find(article, TEXT).orElseThrow();
        Files.writeString(SidecarFile.of(article), "<other/>");
        assertEquals(Optional.of(FaultCode.SIDECAR_IN_THE_WAY), found.bringTo(article).map(fault -> fault.code()));
        assertEquals("<other/>", Files.readString(SidecarFile.of(article)));
        assertTrue(Files.exists(SidecarFile.of(old)));
    }

    @Test
    void aSidecarThatIsGoneMeanwhileIsTold() throws IOException {
        Path old = reviewed("here/old.txt", TEXT);
        Path article = moved(old, "here/new.txt");
        MovedSidecar found = find(article, TEXT).orElseThrow();
        Files.delete(SidecarFile.of(old));
        assertEquals(Optional.of(FaultCode.SIDECAR_NOT_BROUGHT), found.bringTo(article).map(fault -> fault.code()));
    }

    private Optional<MovedSidecar> find(Path article, String text) {
        return new MovedSidecarSearch(Cancellation.NEVER).find(article, text, project, List.of());
    }

    /** An article with one mark, saved. */
    private Path reviewed(String path, String text) throws IOException {
        Path article = Files.writeString(project.resolve(path), text);
        Author author = new Author(() -> "Ana", () -> Instant.parse("2012-11-14T09:00:00Z"),
                () -> "urn:uuid:" + ids++);
        ArticleOnDisk open = new Desk(author).open(article).toOptional().orElseThrow();
        open.reviewed().mark(AnnotationKind.CLAIM, new TextSpan(0, 10));
        assertTrue(open.save().fault().isEmpty());
        return article;
    }

    private Path moved(Path article, String to) throws IOException {
        return Files.move(article, project.resolve(to));
    }
}
