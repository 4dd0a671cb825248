package claimmark.ide.editor;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Status;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.Places;

/**
 * What the UI thread pays when something is done to all annotations of a large article at once, and when it is undone.
 * Nothing is asserted about time: machines differ, so the figures are printed to be read.
 */
class BulkEditsWorkbenchBenchmark {

    private static final int MEGABYTE = 1 << 20;
    private static final int ANNOTATIONS = 10_000;
    private static final int STEP = MEGABYTE / ANNOTATIONS;
    private static final int MARKED = 20;
    private static final int ROUNDS = 7;
    private static final String NEW_PARAGRAPH = "What another program put before everything else.\n";

    private final UiThreadTimes report = new UiThreadTimes();

    @Test
    void allAnnotationsAtOnce() throws Exception {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        String text = distinctWords();
        try (OpenArticle article = OpenArticle.of("long.txt", "A text.".getBytes(StandardCharsets.UTF_8))) {
            article.closeEditor();
            Files.writeString(article.path(), text);
            Files.write(article.sidecar(), SidecarWriter.bytes(review(text)));
            article.file().getParent().refreshLocal(IResource.DEPTH_ONE, null);
            article.open();
            Ui.await("the review", () -> article.editor().getAdapter(ReviewContext.class) != null);
            awaitWaiting(article, 0);
            report.line("%d KB of text, %d annotations at once, in CPU time of the UI thread",
                    text.length() / 1024, ANNOTATIONS);

            measure(article, "status of all", all(article),
                    () -> article.context().annotating().change(all(article), "Status",
                            before -> new AnnotationDraft(before).status(Status.RESOLVED)));
            measure(article, "delete all", all(article),
                    () -> Ui.command("claimmark.command.delete", article.editor()));
            Files.writeString(article.path(), changed(text));
            article.file().refreshLocal(IResource.DEPTH_ZERO, null);
            awaitWaiting(article, ANNOTATIONS);
            measure(article, "accept all", List.of(),
                    () -> Ui.command("claimmark.command.acceptAll", article.editor()));
        }
        report.write();
    }

    private static void awaitWaiting(OpenArticle article, int annotations) {
        Ui.await(annotations + " annotations to need a look", () -> article.session().places().state() == Places.KNOWN
                && article.session().places().needsALook().size() == annotations);
        Ui.run(UiThreadTimes::settle);
    }

    private static List<AnnotationId> all(OpenArticle article) {
        return Ui.call(() -> article.session().review().annotations().stream().map(Annotation::id).toList());
    }

    private void measure(OpenArticle article, String what, List<AnnotationId> selected, Runnable action) {
        Map<AnnotationId, Annotation> before = Ui.call(() -> byId(article));
        List<Spent> done = new ArrayList<>();
        List<Spent> undone = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Ui.run(() -> article.context().selection().select(selected));
            done.add(spent(action));
            if (Ui.call(() -> byId(article)).equals(before)) {
                throw new IllegalStateException(what + " changed nothing");
            }
            undone.add(spent(article::undo));
            if (!Ui.call(() -> byId(article)).keySet().equals(before.keySet())) {
                throw new IllegalStateException(what + " was not undone by one step");
            }
        }
        report.line("  %s: the first time %s", what, done.get(0));
        report.line("  %s: median %s; to undo it %s", what, median(done), median(undone));
    }

    private static Spent median(List<Spent> all) {
        return new Spent(all.stream().mapToLong(Spent::itself).sorted().skip(ROUNDS / 2).findFirst().orElseThrow(),
                all.stream().mapToLong(Spent::after).sorted().skip(ROUNDS / 2).findFirst().orElseThrow());
    }

    private static Map<AnnotationId, Annotation> byId(OpenArticle article) {
        return article.session().review().annotations().stream()
                .collect(Collectors.toMap(Annotation::id, Function.identity()));
    }

    /**
     * CPU time of the UI thread, in nanoseconds.
     *
     * @param itself until the action came back
     * @param after what was left to be done then: lists and the outline, drawing, measuring of rows, in many pieces
     */
    private record Spent(long itself, long after) {

        @Override
        public String toString() {
            return String.format("%.0f ms and then %.0f ms", itself / 1e6, after / 1e6);
        }
    }

    private static Spent spent(Runnable action) {
        return Ui.call(() -> {
            UiThreadTimes.settle();
            long start = cpuTime();
            action.run();
            long back = cpuTime();
            UiThreadTimes.settle();
            return new Spent(back - start, cpuTime() - back);
        });
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String distinctWords() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < MEGABYTE; i++) {
            words.append("word").append(i % 9973).append('n').append(i / 9973).append(i % 10 == 9 ? ".\n" : " ");
        }
        return words.toString();
    }

    /** The text with other words in each annotation, and with all of them at another place. */
    private static String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < ANNOTATIONS; i++) {
            changed.setCharAt(i * STEP + MARKED / 2, 'Q');
        }
        return changed.insert(0, NEW_PARAGRAPH).toString();
    }

    private static Review review(String text) {
        TargetDescriber describer = new TargetDescriber(text);
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < ANNOTATIONS; i++) {
            annotations.add(Annotation.create(new AnnotationId("urn:mark:" + i), AnnotationKind.CLAIM,
                    describer.describe(TextSpan.ofLength(i * STEP, MARKED)), "ana", noon));
        }
        Source source = new Source("long.txt", "text/plain", "en", "UTF-8", "", Sha256.of(text), "",
                ForeignContent.NONE);
        return new Review("urn:review", source, List.of(), List.of(RatingScale.DEFAULT), annotations,
                ForeignContent.NONE);
    }
}
