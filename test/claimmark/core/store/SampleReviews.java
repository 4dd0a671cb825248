package claimmark.core.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Source;
import claimmark.core.model.Stance;
import claimmark.core.model.Target;
import claimmark.core.model.Tier;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** Reviews as a reviewer of the seed article would make them. */
final class SampleReviews {

    static final Instant NINE = Instant.parse("2012-11-14T09:00:00Z");
    static final Instant TEN = Instant.parse("2012-11-14T10:00:00Z");

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final String TEXT = "Putin congratulates Obama \u2013 Kremlin & White House\r\n\n  He wished him success in"
            + " <forming a new team>,\n\tC:\\u0041 \u0000.\n";

    private SampleReviews() {
    }

    /** One of everything, saved twice: the second time without the question, and with the typo corrected. */
    static Review full() {
        Review empty = Review.empty("urn:uuid:0a6a2f2e-27a5-4a35-9d7b-3f3c6f3d1c01", source())
                .withReviewer(new Reviewer("ana", "Ana Ruiz")).withReviewer(new Reviewer("ben", "Ben O'Neill"))
                .withReviewer(new Reviewer("dora", "Dora, who has done nothing yet"));
        Annotation unsaid = new AnnotationDraft(typo()).correction("").build();
        Review first = saved(empty, empty.with(note()).with(quotation()).with(unsaid).with(question()), "ana", NINE);
        return saved(first, first.without(question().id()).with(typo()), "ben", TEN);
    }

    /** {@code after} as a reviewer saves it. */
    static Review saved(Review before, Review after, String who, Instant when) {
        return new ReviewSealing(before, after, List.of(), new Signature(who, when)).sealed();
    }

    static Source source() {
        return new Source("putin-obama.txt", "text/plain", "en", "UTF-8", HASH, Sha256.of(TEXT), "text-1",
                Optional.of(new ReviewedText(TEXT)), ForeignContent.NONE);
    }

    static Annotation typo() {
        Target target = new Target(new TextQuoteSelector("refrain form", "as an equal and ", " interfering in its"),
                new TextPositionSelector(1204, 1216));
        Annotation typo = Annotation.create(id(2), AnnotationKind.TYPO, target, "ana", NINE);
        return new AnnotationDraft(typo).correction("refrain from").build();
    }

    static Annotation quotation() {
        Target target = new Target(
                new TextQuoteSelector("\"forming a new team\"", "wished Obama success in ", " and\npraised"),
                new TextPositionSelector(310, 330));
        Annotation made = Annotation.create(id(1), AnnotationKind.QUOTATION, target, "ana", NINE);
        return new AnnotationDraft(made)
                .comment("The Kremlin's own wording & spelling.\n\nCompare with <the transcript>.")
                .claim(new Claim("Putin wished Obama success in forming a new team.", "the Kremlin",
                        "https://example.org/call?lang=en&id=16805", "quotation", "", ForeignContent.NONE))
                .tags(List.of("Kremlin", "phone call")).assignee(Optional.of("ben"))
                .verdict(verdict()).verdict(decision()).evidence(List.of(evidence()))
                .replies(List.of(new Reply("urn:uuid:r1", "ben", TEN, "Agreed.", ForeignContent.NONE)))
                .modified(TEN).build();
    }

    static Verdict verdict() {
        return new Verdict(RatingScale.DEFAULT.id(), BigDecimal.valueOf(5), "True",
                "The transcript has the same four words.", "ana", TEN, Optional.of(HASH), ForeignContent.NONE);
    }

    /** Of whoever decided between the reviewers. */
    static Verdict decision() {
        return new Verdict(RatingScale.DEFAULT.id(), Optional.of(BigDecimal.valueOf(4)), "Mostly true",
                "Three of four.", "cleo", TEN, Optional.empty(), true, ForeignContent.NONE);
    }

    static Evidence evidence() {
        return new Evidence("urn:uuid:e1", "https://example.org/transcript", "Telephone conversation", "The Kremlin",
                Stance.SUPPORTS, Optional.of(Tier.PRIMARY), Optional.of(LocalDate.of(2012, 11, 14)),
                "success in forming a new team",
                Optional.of(new Snapshot("evidence/transcript.html", HASH)), ForeignContent.NONE);
    }

    /** A note whose words are gone from the text, as its reviewer has seen. */
    static Annotation note() {
        Target target = new Target(new TextQuoteSelector("Reuters", "", ""), Optional.empty(), ForeignContent.NONE)
                .asOrphan();
        return Annotation.create(id(3), AnnotationKind.NOTE, target, "ben", NINE);
    }

    /** What was deleted. */
    static Annotation question() {
        Target target = new Target(new TextQuoteSelector("Moscow", "", ""), new TextPositionSelector(500, 506));
        return new AnnotationDraft(Annotation.create(id(4), AnnotationKind.QUESTION, target, "ben", NINE))
                .comment("Which one?").build();
    }

    static AnnotationId id(int number) {
        return new AnnotationId("urn:uuid:0a6a2f2e-27a5-4a35-9d7b-3f3c6f3d1d0" + number);
    }

    static ForeignContent foreign(String attribute, String value, String... elements) {
        return new ForeignContent(new TreeMap<>(Map.of(attribute, value)), List.of(elements));
    }
}
