package claimmark.core.moved;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarName;
import claimmark.core.store.SidecarReading;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sha256;

/**
 * Looks for the sidecar of an article that has none: in its folder, then in the project. One of the very same text
 * comes first, and of these one that lies there without an article. Of other texts only sidecars without an article
 * count, and the most alike wins. For any thread.
 *
 * <pre>
 * new MovedSidecarSearch(cancellation).find(Path.of("b.txt"), text, Path.of("."), Set.of())   // a.txt.claims.xml
 * </pre>
 */
public final class MovedSidecarSearch {

    /** Texts less alike than this are different articles. */
    private static final double LEAST_LIKENESS = 0.5;
    /** How much of a sidecar is read to see whether it names the text's hash, in bytes. */
    private static final int HEAD = 16 * 1024;
    /** How many sidecars of other texts are compared, and how large they may be, in bytes. */
    private static final int MOST_COMPARED = 200;
    private static final int LARGEST_COMPARED = 8 << 20;
    /** The length in UTF-16 units up to which a text is compared with others. */
    private static final int LONGEST_COMPARED = 4 << 20;

    private final Cancellation cancellation;

    public MovedSidecarSearch(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /**
     * Looks for the sidecar.
     *
     * @param text the article text
     * @param project the folder that is searched after the one of the article, with all folders in it
     * @param refused sidecars that are not meant
     */
    public Optional<MovedSidecar> find(Path article, String text, Path project, Collection<Path> refused) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Path folder = article.toAbsolutePath().getParent();
        Set<Path> sidecars = new SidecarsInFolders(cancellation).list(folder == null ? project : folder, project);
        sidecars.removeAll(refused);
        sidecars.remove(SidecarFile.of(article));
        return ofSameText(sidecars, article, Sha256.of(text)).or(() -> ofLikeText(sidecars, text));
    }

    private Optional<MovedSidecar> ofSameText(Set<Path> sidecars, Path article, String hash) {
        List<MovedSidecar> same = sidecars.stream().filter(sidecar -> mentions(sidecar, hash))
                .flatMap(sidecar -> ofText(sidecar, hash)).toList();
        String name = SidecarName.of(String.valueOf(article.getFileName()));
        return same.stream().min(Comparator.comparing(MovedSidecar::hasArticle)
                .thenComparing(found -> !found.name().equals(name)));
    }

    /** Whether the beginning of a file has the hash; a file that cannot be read has not. */
    private boolean mentions(Path sidecar, String hash) {
        cancellation.check();
        try (InputStream in = Files.newInputStream(sidecar)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(hash);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Stream<MovedSidecar> ofText(Path sidecar, String hash) {
        return review(sidecar).filter(review -> review.source().textSha256().equals(hash))
                .map(review -> new MovedSidecar(sidecar, review.size(), 1, hasArticle(sidecar))).stream();
    }

    private Optional<MovedSidecar> ofLikeText(Set<Path> sidecars, String text) {
        List<Path> comparable = sidecars.stream().filter(sidecar -> !hasArticle(sidecar) && isComparable(sidecar))
                .limit(MOST_COMPARED).toList();
        if (comparable.isEmpty() || text.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        TextLikeness likeness = new TextLikeness(text);
        return comparable.stream().flatMap(sidecar -> compared(sidecar, likeness))
                .filter(found -> found.likeness() >= LEAST_LIKENESS)
                .reduce((best, other) -> other.likeness() > best.likeness() ? other : best);
    }

    private Stream<MovedSidecar> compared(Path sidecar, TextLikeness likeness) {
        return review(sidecar).flatMap(review -> review.source().text().map(ReviewedText::characters)
                .map(kept -> new MovedSidecar(sidecar, review.size(), likeness.of(kept), false))).stream();
    }

    private static boolean isComparable(Path sidecar) {
        try {
            return Files.size(sidecar) <= LARGEST_COMPARED;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The review in a sidecar; empty when it cannot be read, or says nothing. */
    private Optional<Review> review(Path sidecar) {
        cancellation.check();
        return SidecarFile.load(sidecar) instanceof LoadResult.Present present
                && present.reading() instanceof SidecarReading.Loaded loaded && loaded.review().size() > 0
                ? Optional.of(loaded.review()) : Optional.empty();
    }

    private static boolean hasArticle(Path sidecar) {
        String article = SidecarName.articleOf(String.valueOf(sidecar.getFileName()));
        return Files.exists(sidecar.resolveSibling(article));
    }
}
