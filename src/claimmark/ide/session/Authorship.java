package claimmark.ide.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;

/** Who does something to an article, when, and under which ids what is new becomes known. */
final class Authorship {

    private final ReviewerIdentity reviewer;
    private final Clock clock;
    private final Supplier<String> ids;

    Authorship(ReviewerIdentity reviewer, Clock clock, Supplier<String> ids) {
        this.reviewer = reviewer;
        this.clock = clock;
        this.ids = ids;
    }

    /** The id of the reviewer, who is made known to the review of {@code session} first. */
    String signature(ArticleSession session) {
        return reviewer.signature(session);
    }

    /** The reviewer as {@code review} knows the one who works here, or will know. */
    Reviewer reviewer(Review review) {
        return reviewer.in(review);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An id that nothing has yet. */
    String newId() {
        return ids.get();
    }
}
