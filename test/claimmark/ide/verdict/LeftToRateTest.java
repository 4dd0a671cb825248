package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Status;
import claimmark.ide.session.PlainSession;

class LeftToRateTest {

    private static final LeftToRate LEFT = new LeftToRate("ada");

    @TempDir
    private Path folder;

    @Test
    void oneGoesFromUnratedToUnratedAndBeginsAgain() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "One two three four five.")) {
            AnnotationId one = mark(plain, AnnotationKind.CLAIM, "One");
            AnnotationId two = mark(plain, AnnotationKind.QUOTATION, "two");
            mark(plain, AnnotationKind.NOTE, "three");
            AnnotationId four = mark(plain, AnnotationKind.TYPO, "four");
            rate(plain, two);
            assertEquals(Optional.of(four), LEFT.next(all(plain), one));
            assertEquals(Optional.of(one), LEFT.next(all(plain), four));
            assertEquals(Optional.of(four), LEFT.next(all(plain), 1));
            assertEquals(Optional.of(one), LEFT.next(all(plain), 4));
            plain.annotating.change(four, "x", draft -> draft.status(Status.RESOLVED));
            assertEquals(Optional.empty(), LEFT.next(all(plain), one));
        }
    }

    @Test
    void everybodyHasAVerdictToGiveUntilSomebodyDecides() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "One two three four five.")) {
            AnnotationId one = mark(plain, AnnotationKind.CLAIM, "One");
            rate(plain, one);
            Annotation rated = plain.session.review().annotation(one).orElseThrow();
            assertFalse(LEFT.includes(rated));
            assertTrue(new LeftToRate("ben").includes(rated));
            plain.annotating.adjudicate(one, RatingScale.DEFAULT, RatingScale.DEFAULT.values().stream().findFirst());
            assertFalse(new LeftToRate("ben").includes(plain.session.review().annotation(one).orElseThrow()));
        }
    }

    private static void rate(PlainSession plain, AnnotationId id) {
        plain.annotating.rate(id, RatingScale.DEFAULT, RatingScale.DEFAULT.values().stream().findFirst());
    }

    private static List<Annotation> all(PlainSession plain) {
        return plain.session.places().inTextOrder();
    }

    private static AnnotationId mark(PlainSession plain, AnnotationKind kind, String words) {
        return plain.annotating.mark(kind, plain.span(words)).id();
    }
}
