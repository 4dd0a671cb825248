package claimmark.core.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Samples;

class UnsealedEditsTest {

    private static final Annotation CLAIM = Samples.annotation("urn:claim", AnnotationKind.CLAIM);
    private static final Annotation QUOTE = Samples.annotation("urn:quote", AnnotationKind.QUOTATION);
    private static final AnnotationEdit ADD_CLAIM = AnnotationEdit.add(CLAIM, Samples.ANA);
    private static final AnnotationEdit ADD_QUOTE = AnnotationEdit.add(QUOTE, Samples.ANA);
    private static final AnnotationEdit REMOVE_CLAIM = AnnotationEdit.remove(CLAIM, Samples.BEN);

    private final UnsealedEdits edits = UnsealedEdits.of(List.of(ADD_CLAIM, ADD_QUOTE));

    @Test
    void anAnnotationHasItsOwnEditsInTheirOrder() {
        edits.add(List.of(REMOVE_CLAIM));

        assertEquals(List.of(ADD_CLAIM, REMOVE_CLAIM), edits.of(CLAIM.id()));
        assertEquals(List.of(ADD_QUOTE), edits.of(QUOTE.id()));
        assertEquals(List.of(), edits.of(new AnnotationId("urn:other")));
    }

    @Test
    void annotationsComeInTheOrderInWhichTheyWereFirstEdited() {
        edits.add(List.of(REMOVE_CLAIM));

        assertEquals(List.of(CLAIM.id(), QUOTE.id()), List.copyOf(edits.annotations()));
    }

    @Test
    void theLastEditIsTheLatest() {
        edits.add(List.of(REMOVE_CLAIM));

        assertEquals(REMOVE_CLAIM, edits.last(CLAIM.id()));
        assertThrows(NoSuchElementException.class, () -> edits.last(new AnnotationId("urn:other")));
    }

    @Test
    void nothingIsUnsealedAfterSaving() {
        edits.clear();

        assertEquals(List.of(), List.copyOf(edits.annotations()));
        assertEquals(List.of(), edits.of(CLAIM.id()));
    }
}
