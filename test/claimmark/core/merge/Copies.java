package claimmark.core.merge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/**
 * Makes copies of a review in which reviewers work at random: few places, few words and few times, so that they meet
 * often. Each copy is saved, with its changes in its ledger.
 */
public final class Copies {

    private static final String TEXT = "Putin congratulates Obama in phone call. He wished him success in forming a new"
            + " team and praised his speech. Both want to meet as an equal and refrain form interfering. It was the"
            + " first call since the election, aides said on Tuesday.";
    private static final List<String> WORDS = List.of("", "one", "two", "three");

    private final Random random;
    private int ids;

    public Copies(Random random) {
        this.random = random;
    }

    /** A review that nobody has worked on yet. */
    public static Review begun() {
        return Review.empty("urn:uuid:review", source(TEXT));
    }

    private static Source source(String text) {
        return new Source("call.txt", "text/plain", "en", "UTF-8", Sha256.of(text), Sha256.of(text), "text-1",
                Optional.of(new ReviewedText(text)), ForeignContent.NONE);
    }

    /** The review after a reviewer worked on it in a few steps, and saved it after some of them. */
    public Review worked(Review review, String who, int steps) {
        Review saved = review;
        for (int step = 0; step < steps; step++) {
            saved = saved(saved, who);
        }
        return saved;
    }

    private Review saved(Review saved, String who) {
        List<AnnotationEdit> edits = new ArrayList<>();
        Review now = saved;
        for (int i = random.nextInt(4); i >= 0; i--) {
            AnnotationEdit edit = edit(now, who);
            edits.add(edit);
            now = edit.apply(now);
            if (random.nextInt(6) == 0) {
                AnnotationEdit back = edit.inverse(signature(who));
                edits.add(back);
                now = back.apply(now);
            }
        }
        now = random.nextInt(12) == 0 ? inAnotherText(now) : now;
        now = random.nextInt(8) == 0 ? labelled(now, who) : now;
        now = random.nextInt(8) == 0 ? dismissed(now, who) : now;
        now = random.nextInt(10) == 0 ? foreign(now) : now;
        return new ReviewSealing(saved, now.withReviewer(new Reviewer(who, "Name of " + who)), edits, signature(who))
                .sealed();
    }

    private Signature signature(String who) {
        return new Signature(who, time());
    }

    private Verdict verdict(String who) {
        Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(random.nextInt(4))).filter(n -> n.signum() > 0);
        return new Verdict("truth-5", number, number.isPresent() ? pick(WORDS) : pick(List.of("one", "two")),
                pick(WORDS), who, time(), Optional.of(Sha256.of(pick(WORDS))), false, ForeignContent.NONE);
    }

    private Instant time() {
        return Instant.parse("2012-11-14T09:00:00Z").plusSeconds(random.nextInt(4));
    }

    private AnnotationEdit edit(Review review, String who) {
        List<Annotation> annotations = review.annotations();
        if (annotations.isEmpty() || annotations.size() < 4 && random.nextInt(4) == 0) {
            return AnnotationEdit.add(mark(who), signature(who));
        }
        Annotation annotation = annotations.get(random.nextInt(Math.min(2, annotations.size())));
        if (random.nextInt(6) == 0) {
            return AnnotationEdit.remove(annotation, signature(who));
        }
        if (review.deleted().size() > 0 && random.nextInt(8) == 0) {
            Annotation gone = review.deleted().get(random.nextInt(review.deleted().size()));
            if (review.annotation(gone.id()).isEmpty()) {
                return new AnnotationEdit(Optional.empty(), Optional.of(gone), signature(who), random.nextBoolean());
            }
        }
        return AnnotationEdit.replace(annotation, changed(annotation, who).build(time()), signature(who));
    }

    private Annotation mark(String who) {
        int start = random.nextInt(6) * 10;
        Target target = new Target(new TextQuoteSelector(TEXT.substring(start, start + 8),
                TEXT.substring(Math.max(0, start - 10), start), TEXT.substring(start + 8, start + 18)),
                new TextPositionSelector(start, start + 8));
        return Annotation.create(new AnnotationId("urn:uuid:" + who + "-" + random.nextInt(1000) + "-" + ids++),
                pick(List.of(AnnotationKind.CLAIM, AnnotationKind.NOTE)), target, who, time());
    }

    private AnnotationDraft changed(Annotation annotation, String who) {
        AnnotationDraft draft = new AnnotationDraft(annotation);
        return switch (random.nextInt(13)) {
            case 0 -> draft.kind(pick(List.of(AnnotationKind.values())));
            case 1 -> draft.status(pick(List.of(Status.values())));
            case 2 -> draft.comment(pick(WORDS));
            case 3 -> draft.claim(annotation.claim().withClaimant(pick(WORDS)));
            case 4 -> draft.target(annotation.target().orphan() ? mark(who).target() : annotation.target().asOrphan());
            case 5 -> draft.verdict(verdict(pick(List.of(who, who, "eve"))));
            case 6 -> draft.withoutVerdict(pick(List.of(who, "eve")));
            case 7 -> draft.tags(pick(List.of(List.of(), List.of("x"), List.of("x", "y"), List.of("y"))));
            case 8 -> draft.evidence(evidence(annotation.evidence()));
            case 9 -> draft.replies(replies(annotation.replies(), who));
            case 10 -> draft.assignee(Optional.of(pick(List.of("ana", "ben"))));
            case 11 -> draft.corrected(pick(WORDS));
            default -> draft.foreign(new ForeignContent(new TreeMap<>(Map.of("{urn:tool}rank", "r" + pick(WORDS))),
                    random.nextBoolean() ? List.of() : List.of("<t xmlns=\"urn:tool\">t" + pick(WORDS) + "</t>"),
                    random.nextBoolean() ? List.of() : List.of("<!-- c" + pick(WORDS) + " -->")));
        };
    }

    private List<Evidence> evidence(List<Evidence> before) {
        List<Evidence> evidence = new ArrayList<>(before);
        if (evidence.isEmpty() || random.nextInt(3) == 0) {
            evidence.add(Evidence.at("urn:e" + random.nextInt(1_000_000), "https://example.org/" + pick(WORDS),
                    pick(List.of(Stance.values())), LocalDate.of(2012, 11, 14)));
        } else if (random.nextInt(3) == 0) {
            evidence.remove(random.nextInt(evidence.size()));
        } else {
            evidence.replaceAll(piece -> random.nextBoolean() ? piece.withTitle(pick(WORDS))
                    : piece.withStance(pick(List.of(Stance.values()))));
        }
        return evidence;
    }

    private List<Reply> replies(List<Reply> before, String who) {
        List<Reply> replies = new ArrayList<>(before);
        if (replies.isEmpty() || random.nextInt(3) == 0) {
            replies.add(new Reply("urn:r" + random.nextInt(1_000_000), who, time(), "said " + pick(WORDS),
                    ForeignContent.NONE));
        } else if (random.nextBoolean()) {
            replies.remove(random.nextInt(replies.size()));
        } else {
            replies.replaceAll(reply -> new Reply(reply.id(), reply.creator(), reply.created(), "then " + pick(WORDS),
                    reply.foreign()));
        }
        return replies;
    }

    /** The article was changed by another program, and the review saved with the new text. */
    private Review inAnotherText(Review review) {
        int at = random.nextInt(5) * 12;
        String old = review.source().text().orElseThrow().characters();
        String text = old.substring(0, at) + "Newer words. " + old.substring(at);
        return new LiveReview(ReviewAnchoring.open(review, text)).described(text).withSource(source(text));
    }

    private Review labelled(Review review, String who) {
        BlockLabel label = new BlockLabel("urn:b" + random.nextInt(1_000_000), pick(List.of(BlockRole.values())),
                mark(who).target(), who, time(), ForeignContent.NONE);
        List<BlockLabel> labels = new ArrayList<>(review.structure());
        if (!labels.isEmpty() && random.nextBoolean()) {
            labels.remove(random.nextInt(labels.size()));
        } else {
            labels.add(label);
        }
        return review.withStructure(labels);
    }

    private Review dismissed(Review review, String who) {
        List<Dismissal> dismissals = new ArrayList<>(review.dismissals());
        if (!dismissals.isEmpty() && random.nextBoolean()) {
            dismissals.remove(random.nextInt(dismissals.size()));
        } else {
            dismissals.add(new Dismissal("rule", pick(WORDS), pick(WORDS), who, time(), ForeignContent.NONE));
        }
        return review.withDismissals(dismissals);
    }

    private Review foreign(Review review) {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(random.nextBoolean() ? Map.of()
                : Map.of("{urn:tool}level", "l" + pick(WORDS))), List.of("<v xmlns=\"urn:tool\">v" + pick(WORDS)
                + "</v>"));
        return new Review(review.id(), review.source(), review.reviewers(), review.ratingScales(),
                review.annotations(), foreign).withStructure(review.structure())
                .withDismissals(review.dismissals())
                .withHistory(review.ledger(), review.deleted());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
