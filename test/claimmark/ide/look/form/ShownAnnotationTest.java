package claimmark.ide.look.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;

/** Several annotations in the form: what they share, and what changes all of them. */
class ShownAnnotationTest {

    @TempDir
    private Path folder;

    private PlainSession plain;
    private AnnotationId claim;
    private AnnotationId note;
    private ShownAnnotation both;

    @BeforeEach
    void markTwo() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "Some words are here.");
        claim = plain.annotating.mark(AnnotationKind.CLAIM, new TextSpan(0, 4)).id();
        note = plain.annotating.mark(AnnotationKind.NOTE, new TextSpan(5, 10)).id();
        both = new ShownAnnotation(plain.shownIn(new PlainTextView()), List.of(claim, note));
    }

    @AfterEach
    void close() {
        plain.close();
    }

    @Test
    void theyShareWhatIsTheSameInAll() {
        assertEquals(Optional.of(Status.OPEN), both.shared(Annotation::status));
        assertEquals(Optional.empty(), both.shared(Annotation::kind));
        assertEquals(note, both.id());
    }

    @Test
    void anotherSelectionInTheSameArticleIsSomethingElseToShow() {
        assertEquals(new ShownAnnotation(both.article(), List.of(claim, note)), both);
        assertNotEquals(new ShownAnnotation(both.article(), claim), both);
        assertNotEquals(new ShownAnnotation(both.article(), List.of(note, claim)), both);
        assertNotEquals(new ShownAnnotation(plain.shownIn(new PlainTextView()), List.of(claim, note)), both);
    }

    @Test
    void aChangeChangesAllInOneStep() {
        both.change("test", before -> new AnnotationDraft(before).status(Status.RESOLVED));
        assertEquals(Optional.of(Status.RESOLVED), both.shared(Annotation::status));
        plain.undo();
        assertEquals(Optional.of(Status.OPEN), both.shared(Annotation::status));
    }

    @Test
    void whatIsDeletedIsNotShownAnyMore() {
        plain.annotating.delete(List.of(note));
        assertEquals(Optional.of(List.of(claim)), both.present().map(ShownAnnotation::ids));
        plain.annotating.delete(List.of(claim));
        assertEquals(Optional.empty(), both.present());
    }
}
