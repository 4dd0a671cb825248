package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.xml.UnitEscapes;

/** What holds for every review. */
class SidecarLaws {

    private final SidecarSchema schema = new SidecarSchema();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAgain(@ForAll long seed) {
        Review review = new ReviewGenerator(new Random(seed), true).review();
        assertEquals(new Loaded(review, List.of()), SidecarReader.read(SidecarWriter.bytes(review)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsValid(@ForAll long seed) {
        Review review = new ReviewGenerator(new Random(seed), false).review();
        assertEquals(List.of(), schema.problems(SidecarWriter.bytes(review)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void equalReviewsGiveEqualBytes(@ForAll long seed) {
        Random random = new Random(seed);
        Review review = new ReviewGenerator(random, true).review();
        List<Annotation> shuffled = new ArrayList<>(review.annotations());
        List<Annotation> deleted = new ArrayList<>(review.deleted());
        Collections.shuffle(shuffled, random);
        Collections.shuffle(deleted, random);
        Review same = review.withAnnotations(shuffled).withHistory(review.ledger(), deleted);
        assertArrayEquals(SidecarWriter.bytes(review), SidecarWriter.bytes(same));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void everyTextSurvivesItsEscapes(@ForAll String text) {
        assertEquals(text, UnitEscapes.unescape(UnitEscapes.escape(text)));
    }
}
