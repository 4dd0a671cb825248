package claimmark.ide.view.history;

import java.time.Instant;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** A review by two people, to begin a history with. */
final class SmallReview {

    static final Instant NOON = Instant.parse("2012-11-13T12:00:00Z");
    /** The review before anything is marked. */
    static final Review EMPTY = Review.empty("r", new Source("a.txt", "text/plain", "en", "UTF-8", "", "", "text-1",
            ForeignContent.NONE)).withReviewer(new Reviewer("ana", "Ana"))
            .withReviewer(new Reviewer("ben", "Ben Okafor"));
    /** A claim on the words "refrain form". */
    static final Annotation MARK = annotation("a", AnnotationKind.CLAIM);

    private SmallReview() {
    }

    static Annotation annotation(String id, AnnotationKind kind) {
        return Annotation.create(new AnnotationId(id), kind, new Target(new TextQuoteSelector("refrain form", "", ""),
                new TextPositionSelector(10, 22)), "ana", NOON);
    }
}
