package claimmark.core.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Stance;
import claimmark.core.xml.ForeignContent;

/**
 * Who works on reviews, when, and under which ids what is new becomes known.
 *
 * <pre>
 * Author ana = new Author(() -> "Ana", InstantSource.system(), () -> "urn:uuid:" + UUID.randomUUID());
 * </pre>
 *
 * @param name gives the name to sign with, which may become another one
 * @param clock tells the time
 * @param ids gives ids that nothing has yet
 */
public record Author(Supplier<String> name, InstantSource clock, Supplier<String> ids) {

    /** The reviewer as {@code review} knows the one with this name, or as it shall know a new one. */
    public Reviewer in(Review review) {
        return ReviewerIds.named(name.get(), review);
    }

    /** Signs something that is done to {@code review} now. */
    public Signature sign(Review review) {
        return new Signature(in(review).id(), now());
    }

    /** To the second: who reads a history has no use for more. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day in Greenwich. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** New evidence, to be {@linkplain Drafts#cite cited}. */
    public Evidence evidence(String url, Stance stance) {
        return Evidence.at(newId(), url, stance, today());
    }

    /** A new reply, to be {@linkplain Drafts#answer given} in a discussion of {@code review}. */
    public Reply reply(String words, Review review) {
        Signature by = sign(review);
        return new Reply(newId(), by.who(), by.when(), words, ForeignContent.NONE);
    }

    /** An id that nothing has yet. */
    public String newId() {
        return ids.get();
    }
}
