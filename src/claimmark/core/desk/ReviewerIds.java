package claimmark.core.desk;

import java.util.Locale;

import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;

/** Finds reviewers by their names, and makes ids for new reviewers. */
final class ReviewerIds {

    private static final String NAMELESS = "reviewer";

    private ReviewerIds() {
    }

    /**
     * The reviewer of {@code review} with this name. If there is none, makes a new reviewer, but does not add it. The
     * id is made from the name, so that two reviewers who work on copies of a review get different ids.
     */
    static Reviewer named(String name, Review review) {
        return review.reviewers().stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseGet(() -> new Reviewer(freeId(name, review), name));
    }

    private static String freeId(String name, Review review) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String base = letters.isEmpty() ? NAMELESS : letters;
        String id = base;
        for (int number = 2; isTaken(id, review); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    private static boolean isTaken(String id, Review review) {
        return review.reviewers().stream().anyMatch(known -> known.id().equals(id));
    }
}
