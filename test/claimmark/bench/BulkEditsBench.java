package claimmark.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * What it costs to do something to all annotations of a review at once, in CPU milliseconds: to set their status, to
 * accept the words of those whose words changed, to delete them, and to seal that when it is saved.
 */
public final class BulkEditsBench {

    private static final Signature BY = new Signature("ana", Instant.parse("2026-11-29T12:00:00Z"));
    private static final int MEGABYTE = 1 << 20;

    private String text = "";
    private Review review = Review.empty("r", new Source("a.txt", "", "", "", "", "", "", ForeignContent.NONE));

    private BulkEditsBench() {
    }

    public static void main(String[] arguments) {
        System.out.println("annotations\ttext MB\tstatus ms\taccept ms\tdelete ms\tseal ms");
        for (int megabytes : new int[] {1, 3}) {
            for (int count : new int[] {2_000, 5_000, 10_000}) {
                new BulkEditsBench().measure(count, megabytes);
            }
        }
    }

    private void measure(int count, int megabytes) {
        int step = megabytes * MEGABYTE / count;
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < megabytes * MEGABYTE; i++) {
            words.append("word").append(i % 977).append(i % 10 == 9 ? ".\n" : " ");
        }
        text = words.toString();
        List<Annotation> annotations = new ArrayList<>();
        TargetDescriber describer = new TargetDescriber(text);
        for (int i = 0; i < count; i++) {
            TextSpan span = TextSpan.ofLength(i * step, 20);
            annotations.add(Annotation.create(new AnnotationId("a" + i), AnnotationKind.CLAIM,
                    describer.describe(span), BY.who(), BY.when()));
        }
        review = review.edit(annotations.stream().map(annotation -> AnnotationEdit.add(annotation, BY)).toList());
        double status = best(this::setStatus, text);
        StringBuilder others = new StringBuilder(text);
        for (int i = 0; i < count; i++) {
            others.setCharAt(i * step + 10, 'Q');
        }
        double accept = best(this::accept, others.toString());
        double delete = best(this::delete, text);
        double seal = BenchMeasure.bestCpuMillis(3, () -> {
            List<AnnotationEdit> edits = statusOf(review.annotations());
            new ReviewSealing(review, review.edit(edits), edits, BY).sealed();
        });
        System.out.printf(Locale.ROOT, "%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f%n", count, megabytes, status, accept, delete,
                seal);
    }

    private interface Work {
        void on(LiveReview live, String now);
    }

    private double best(Work work, String now) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            LiveReview live = new LiveReview(ReviewAnchoring.open(review, text));
            if (!now.equals(text)) {
                live.replace(ReviewAnchoring.carry(review, text, now));
            }
            best = Math.min(best, BenchMeasure.bestCpuMillis(1, () -> work.on(live, now)));
        }
        return best;
    }

    private void setStatus(LiveReview live, String now) {
        live.apply(statusOf(live.current(ids(), now)));
    }

    private static List<AnnotationEdit> statusOf(List<Annotation> annotations) {
        return annotations.stream().map(before -> AnnotationEdit.replace(before,
                new AnnotationDraft(before).status(Status.RESOLVED).build(), BY)).toList();
    }

    private void accept(LiveReview live, String now) {
        List<AnnotationId> drifted = live.needsALook(span -> span.of(now)).stream().map(Annotation::id)
                .filter(id -> live.span(id).isPresent()).toList();
        TargetDescriber describer = live.describer(drifted, now);
        live.apply(live.current(drifted, now).stream().map(before -> AnnotationEdit.replace(before,
                new AnnotationDraft(before).target(describer.describe(before.target().span().orElseThrow(),
                        before.target())).build(), BY)).toList());
    }

    private void delete(LiveReview live, String now) {
        live.apply(live.current(ids(), now).stream().map(before -> AnnotationEdit.remove(before, BY)).toList());
    }

    private List<AnnotationId> ids() {
        return review.annotations().stream().map(Annotation::id).toList();
    }
}
