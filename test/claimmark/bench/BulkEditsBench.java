package claimmark.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import claimmark.core.desk.Author;
import claimmark.core.desk.Drafts;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.sealing.UnsealedEdits;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * What it costs to do something to all annotations of a review at once, in CPU milliseconds: to set their status, to
 * accept the words of those that another program changed, to delete them, and to seal that when it is saved. In
 * brackets, each is told as a multiple of the floor: making every annotation once anew, putting them into a map, and
 * reading the text once.
 */
public final class BulkEditsBench {

    private static final Author ANA = new Author(() -> "Ana", () -> Instant.parse("2026-11-29T12:00:00Z"),
            () -> "urn:new");
    private static final int MEGABYTE = 1 << 20;
    private static final int ROUNDS = 15;
    private static final int MARKED = 20;
    private static final String NEW_PARAGRAPH = "What another program put before everything else.\n";

    private final int count;
    private final String text;
    private final String changed;
    private final Review review;
    private final AnchoredReview drifted;
    /** What the floor found, so that it is not optimised away. */
    private int found;

    private BulkEditsBench(int count, int megabytes) {
        this.count = count;
        int step = megabytes * MEGABYTE / count;
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < megabytes * MEGABYTE; i++) {
            words.append("word").append(i % 9973).append('n').append(i / 9973).append(i % 10 == 9 ? ".\n" : " ");
        }
        text = words.toString();
        review = review(step);
        for (int i = 0; i < count; i++) {
            words.setCharAt(i * step + MARKED / 2, 'Q');
        }
        changed = words.insert(0, NEW_PARAGRAPH).toString();
        drifted = ReviewAnchoring.carry(review, text, changed);
        int waiting = new LiveReview(drifted).needsALook(span -> span.of(changed)).size();
        if (drifted.places().size() < count || waiting < count) {
            throw new IllegalStateException(waiting + " of " + count + " drifted");
        }
    }

    private Review review(int step) {
        TargetDescriber describer = new TargetDescriber(text);
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            annotations.add(Annotation.create(new AnnotationId("urn:a" + i), AnnotationKind.CLAIM,
                    describer.describe(TextSpan.ofLength(i * step, MARKED)), "ana", ANA.now()));
        }
        Source source = new Source("a.txt", "text/plain", "", "UTF-8", "", "", "", ForeignContent.NONE);
        return new Review("urn:r", source, List.of(), List.of(), annotations, ForeignContent.NONE);
    }

    public static void main(String[] arguments) {
        System.out.println("annotations\ttext MB\tfloor ms\tstatus ms\taccept ms\tdelete ms\tseal ms");
        new BulkEditsBench(2_000, 1).measure();
        for (int megabytes : new int[] {1, 3}) {
            for (int count : new int[] {5_000, 10_000, 20_000}) {
                System.out.println(new BulkEditsBench(count, megabytes).measure());
            }
        }
    }

    private String measure() {
        double floor = BenchMeasure.bestCpuMillis(ROUNDS, this::floor);
        double status = best(this::open, this::setStatus);
        double accept = best(() -> new LiveReview(drifted), this::accept);
        double delete = best(this::open, this::delete);
        LiveReview live = open();
        setStatus(live);
        UnsealedEdits edits = live.unsealed();
        double seal = BenchMeasure.bestCpuMillis(ROUNDS,
                () -> new ReviewSealing(review, live.review(), edits, ANA.sign(review)).sealed());
        return String.format(Locale.ROOT, "%d\t%d\t%.1f\t%s\t%s\t%s\t%s", count, text.length() / MEGABYTE, floor,
                times(status, floor), times(accept, floor), times(delete, floor), times(seal, floor));
    }

    private static String times(double millis, double floor) {
        return String.format(Locale.ROOT, "%.1f (%.1f)", millis, millis / floor);
    }

    private static double best(Supplier<LiveReview> fresh, Consumer<LiveReview> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            LiveReview live = fresh.get();
            best = Math.min(best, BenchMeasure.bestCpuMillis(1, () -> work.accept(live)));
        }
        return best;
    }

    private void floor() {
        Map<AnnotationId, Annotation> made = new LinkedHashMap<>();
        for (Annotation annotation : review.annotations()) {
            made.put(annotation.id(), new AnnotationDraft(annotation).status(Status.RESOLVED).build());
        }
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        found += lines + made.size();
    }

    private LiveReview open() {
        return new LiveReview(ReviewAnchoring.open(review, text));
    }

    private void setStatus(LiveReview live) {
        new Drafts(live, text, ANA).change(ids(live),
                before -> new AnnotationDraft(before).status(Status.RESOLVED)).applyTo(live);
    }

    /** As the panel's "Accept All": finds what drifted, accepts it, and finds what is left. */
    private void accept(LiveReview live) {
        List<AnnotationId> waiting = live.needsALook(span -> span.of(changed)).stream().map(Annotation::id).toList();
        new Drafts(live, changed, ANA).accept(waiting).applyTo(live);
        if (!live.needsALook(span -> span.of(changed)).isEmpty()) {
            throw new IllegalStateException("Not all are accepted");
        }
    }

    private void delete(LiveReview live) {
        new Drafts(live, text, ANA).delete(ids(live)).applyTo(live);
    }

    private static List<AnnotationId> ids(LiveReview live) {
        return live.review().annotations().stream().map(Annotation::id).toList();
    }
}
