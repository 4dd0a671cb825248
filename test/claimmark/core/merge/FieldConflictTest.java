package claimmark.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;

class FieldConflictTest {

    private static final AnnotationId ID = new AnnotationId("urn:a");

    private static FieldConflict about(String field) {
        return new FieldConflict(ID, field, List.of());
    }

    @Test
    void aPlaceCanOnlyBeChosenInTheText() {
        assertFalse(about("target").canSet());
        assertFalse(about("target.place").canSet());
        assertTrue(about("status").canSet());
        assertTrue(about("verdict[ana].ratingValue").canSet());
    }

    @Test
    void itIsAboutOneFieldOfOneAnnotation() {
        assertTrue(about("status").isAbout("urn:a", "status"));
        assertFalse(about("status").isAbout("urn:a", "comment"));
        assertFalse(about("status").isAbout("urn:b", "status"));
    }

    @Test
    void settingItChangesThatFieldOfThatAnnotation() {
        Annotation open = Samples.annotation(ID.value(), AnnotationKind.CLAIM);
        Review review = Samples.review().with(open);
        assertEquals(Optional.of(Status.RESOLVED), about("status").set(review, "resolved").map(Annotation::status));
        assertEquals(Optional.of("resolved"), about("status").value(review.with(
                about("status").set(review, "resolved").orElseThrow())));
        assertEquals(Optional.empty(), about("status").set(review.without(ID), "resolved"));
    }
}
