package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Review;
import claimmark.core.store.Reading.Loaded;

class SidecarRoundTripTest {

    @Test
    void aReviewSurvives() {
        Review review = SampleReviews.full();
        assertEquals(new Loaded(review, List.of()), SidecarReader.read(SidecarWriter.bytes(review)));
    }

    @Test
    void aWrittenReviewIsValid() {
        assertEquals(List.of(), new SidecarSchema().problems(SidecarWriter.bytes(SampleReviews.full())));
    }
}
