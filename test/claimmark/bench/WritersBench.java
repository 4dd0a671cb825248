package claimmark.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import claimmark.core.file.Stamp;
import claimmark.core.merge.Copies;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Target;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SaveResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

/**
 * Two processes save marks in one sidecar, with pauses at random: each reads it, marks, and saves; where the other one
 * was quicker, it merges and saves again. The last line is {@code saves S, lost L}: how many saves were answered with
 * success, and how many of their marks are not in the file at the end.
 */
public final class WritersBench {

    private static final int LONGEST_PAUSE = 4;

    private WritersBench() {
    }

    /** @param arguments how often each process saves; 1000 if not given. With two more, this is one of them. */
    public static void main(String[] arguments) throws Exception {
        int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        if (arguments.length > 1) {
            write(Path.of(arguments[1]), arguments[2], saves);
            return;
        }
        Path article = Files.createTempDirectory("claimmark-writers").resolve("call.txt");
        Files.writeString(article, "Two write.\n");
        List<Process> writers = new ArrayList<>();
        for (String who : List.of("ana", "ben")) {
            writers.add(new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                    System.getProperty("java.class.path"), WritersBench.class.getName(), Integer.toString(saves),
                    article.toString(), who).inheritIO().start());
        }
        int failures = 0;
        for (Process writer : writers) {
            failures += writer.waitFor();
        }
        Set<String> left = new HashSet<>();
        review(SidecarFile.load(SidecarFile.of(article))).ifPresent(
                review -> review.annotations().forEach(annotation -> left.add(annotation.id().value())));
        long lost = List.of("ana", "ben").stream().flatMap(who -> ids(who, saves).stream())
                .filter(id -> !left.contains(id)).count();
        String[] beside = new File(article.getParent().toString()).list();
        System.out.println("beside the article: " + (beside == null ? 0 : beside.length - 2) + " files");
        System.out.println("saves " + 2 * saves + ", lost " + lost);
        System.exit(lost == 0 && failures == 0 ? 0 : 1);
    }

    private static List<String> ids(String who, int saves) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < saves; i++) {
            ids.add("urn:" + who + ":" + i);
        }
        return ids;
    }

    private static void write(Path article, String who, int saves) throws IOException, InterruptedException {
        Random random = new Random(who.hashCode());
        for (String id : ids(who, saves)) {
            LoadResult loaded = SidecarFile.load(SidecarFile.of(article));
            Optional<Review> base = review(loaded);
            Optional<Stamp> stamp = stamp(loaded);
            Review mine = marked(base.orElseGet(Copies::begun), who, id);
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
            while (!(SidecarFile.save(article, SidecarWriter.bytes(mine), stamp) instanceof SaveResult.Saved)) {
                LoadResult again = SidecarFile.load(SidecarFile.of(article));
                Review theirs = review(again).orElseThrow(() -> new IOException("What is there cannot be read"));
                mine = ReviewMerge.merge(base, mine, theirs).review();
                base = Optional.of(theirs);
                stamp = stamp(again);
            }
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
        }
    }

    private static Review marked(Review review, String who, String id) {
        int start = review.size() % 8;
        Annotation mark = Annotation.create(new AnnotationId(id), AnnotationKind.NOTE,
                new Target(new TextQuoteSelector(id, "", ""), new TextPositionSelector(start, start + 1)), who,
                Instant.EPOCH.plusSeconds(1));
        return new ReviewSealing(review, review.withReviewer(new Reviewer(who, who)).with(mark), List.of(),
                new Signature(who, Instant.EPOCH.plusSeconds(1))).sealed();
    }

    private static Optional<Review> review(LoadResult loaded) {
        return loaded instanceof LoadResult.Present present
                && present.reading() instanceof SidecarReading.Loaded read ? Optional.of(read.review())
                        : Optional.empty();
    }

    private static Optional<Stamp> stamp(LoadResult loaded) {
        return loaded instanceof LoadResult.Present present ? Optional.of(present.stamp()) : Optional.empty();
    }
}
