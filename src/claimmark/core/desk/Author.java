package claimmark.core.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

import claimmark.core.model.Evidence;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Stance;
import claimmark.core.xml.ForeignContent;

/**
 * Signs the changes of one reviewer, and makes new ids. The name, the clock and the ids come from outside.
 *
 * <pre>
 * Author ana = new Author(() -> "Ana", InstantSource.system(), () -> "urn:uuid:" + UUID.randomUUID());
 * </pre>
 *
 * @param name supplies the current name of the reviewer, which may change
 * @param clock the clock for all times
 * @param ids supplies a new, unused id at every call
 * @param scales supplies the rating scales of the reviewer's own
 */
public record Author(Supplier<String> name, InstantSource clock, Supplier<String> ids,
        Supplier<List<RatingScale>> scales) {

    /** Makes an author who has no scales of their own. */
    public Author(Supplier<String> name, InstantSource clock, Supplier<String> ids) {
        this(name, clock, ids, List::of);
    }

    /** The reviewer of {@code review} with this name; a new one, not added to the review, if there is none. */
    public Reviewer in(Review review) {
        return ReviewerIds.named(name.get(), review);
    }

    /** Makes the signature for a change of {@code review} that is made now. */
    public Signature sign(Review review) {
        return new Signature(in(review).id(), now());
    }

    /** The current time, in whole seconds. A history needs no more precision. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The current date in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** Makes new evidence, for {@link Drafts#cite}. */
    public Evidence evidence(String url, Stance stance) {
        return Evidence.at(newId(), url, stance, today());
    }

    /** Makes a new reply in a discussion of {@code review}, for {@link Drafts#answer}. */
    public Reply reply(String words, Review review) {
        Signature by = sign(review);
        return new Reply(newId(), by.who(), by.when(), words, ForeignContent.NONE);
    }

    /** Makes a new, unused id. */
    public String newId() {
        return ids.get();
    }
}
