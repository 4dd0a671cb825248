package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;

class ListedAnnotationsTest {

    @TempDir
    private Path folder;

    private final ListedAnnotations listed = new ListedAnnotations();
    private PlainSession plain;
    private AnnotationId claim;
    private AnnotationId note;

    @BeforeEach
    void markTwo() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "Some words are here.");
        claim = plain.annotating.mark(AnnotationKind.CLAIM, new TextSpan(0, 4)).id();
        note = plain.annotating.mark(AnnotationKind.NOTE, new TextSpan(5, 10)).id();
    }

    @AfterEach
    void close() {
        plain.close();
    }

    private List<AnnotationId> claims() {
        return listed.of(plain.session.places().inTextOrder(), annotation -> annotation.kind() == AnnotationKind.CLAIM);
    }

    @Test
    void whatTheFilterHidesIsShownWhileItIsSelected() {
        assertEquals(List.of(claim), claims());
        assertTrue(listed.keep(List.of(note)));
        assertEquals(List.of(claim, note), claims());
        assertFalse(listed.keep(List.of(note)), "the list need not be made anew");
        assertTrue(listed.keep(List.of(claim)));
        assertEquals(List.of(claim), claims());
    }

    @Test
    void whatIsTakenOutOfTheFilterStaysUntilAnotherIsSelected() {
        claims();
        assertFalse(listed.keep(List.of(claim)));
        plain.annotating.change(claim, "test", draft -> draft.kind(AnnotationKind.NOTE));
        assertEquals(List.of(claim), claims());
        assertTrue(listed.keep(List.of()));
        assertEquals(List.of(), claims());
    }

    @Test
    void whereTheFilterLetsAllThroughNothingChanges() {
        List<Annotation> all = plain.session.places().inTextOrder();
        assertEquals(List.of(claim, note), listed.of(all, annotation -> true));
        assertFalse(listed.keep(List.of(note)));
        assertFalse(listed.keep(List.of(claim)));
    }
}
