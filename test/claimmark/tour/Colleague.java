package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;

/** Somebody else who reviews the same article and saves the sidecar, as on a shared disk. */
final class Colleague {

    private static final String NAME = "Ben Okafor";
    private static final Instant NOON = Instant.parse("2012-11-14T12:00:00Z");

    private final Path sidecar;

    Colleague(Path sidecar) {
        this.sidecar = sidecar;
    }

    /** Saves another comment on the annotation of these words. */
    void comment(String words, String comment) throws IOException {
        SidecarReading reading = ((LoadResult.Present) SidecarFile.load(sidecar)).reading();
        Review before = ((SidecarReading.Loaded) reading).review();
        Annotation annotation = before.annotations().stream().filter(each -> each.words().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody marked " + words));
        Review after = before.withReviewer(new Reviewer("ben", NAME))
                .with(new AnnotationDraft(annotation).comment(comment).build());
        Files.write(sidecar, SidecarWriter.bytes(
                new ReviewSealing(before, after, List.of(), new Signature("ben", NOON)).sealed()));
    }
}
