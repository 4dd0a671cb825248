package claimmark.core.model;

import java.time.Instant;

import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** Small values to begin with. */
public final class Samples {

    public static final Instant MADE = Instant.parse("2012-11-13T18:00:00Z");
    public static final Instant LATER = Instant.parse("2012-11-14T09:00:00Z");

    public static final Signature ANA = new Signature("ana", MADE);
    public static final Signature BEN = new Signature("ben", LATER);

    private Samples() {
    }

    public static Review review() {
        return Review.empty("urn:review",
                new Source("a.txt", "text/plain", "en", "UTF-8", "", "", "text-1", ForeignContent.NONE));
    }

    public static Annotation annotation(String id, AnnotationKind kind) {
        return Annotation.create(new AnnotationId(id), kind, target("refrain form", 10), "ana", MADE);
    }

    public static Target target(String words, int start) {
        return new Target(new TextQuoteSelector(words, "", ""),
                new TextPositionSelector(start, start + words.length()));
    }
}
