package claimmark.core.model;

import java.time.LocalDate;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * What a verdict rests on. Texts that are not recorded are empty.
 *
 * @param id unique in the review
 * @param url where the source is
 * @param title its title
 * @param publisher who published it
 * @param stance what it does to the claim
 * @param tier how near it is to what it reports; empty when not judged
 * @param accessed the day it was read
 * @param excerpt the words that matter
 * @param snapshot the copy that was kept
 */
public record Evidence(String id, String url, String title, String publisher, Stance stance, Optional<Tier> tier,
        Optional<LocalDate> accessed, String excerpt, Optional<Snapshot> snapshot, ForeignContent foreign) {

    /** Evidence of which only the address is known yet. */
    public static Evidence at(String id, String url, Stance stance, LocalDate accessed) {
        return new Evidence(id, url, "", "", stance, Optional.empty(), Optional.of(accessed), "", Optional.empty(),
                ForeignContent.NONE);
    }

    public Evidence withUrl(String value) {
        return new Evidence(id, value, title, publisher, stance, tier, accessed, excerpt, snapshot, foreign);
    }

    public Evidence withTitle(String value) {
        return new Evidence(id, url, value, publisher, stance, tier, accessed, excerpt, snapshot, foreign);
    }

    public Evidence withPublisher(String value) {
        return new Evidence(id, url, title, value, stance, tier, accessed, excerpt, snapshot, foreign);
    }

    public Evidence withStance(Stance value) {
        return new Evidence(id, url, title, publisher, value, tier, accessed, excerpt, snapshot, foreign);
    }

    public Evidence withTier(Optional<Tier> value) {
        return new Evidence(id, url, title, publisher, stance, value, accessed, excerpt, snapshot, foreign);
    }

    public Evidence withAccessed(Optional<LocalDate> value) {
        return new Evidence(id, url, title, publisher, stance, tier, value, excerpt, snapshot, foreign);
    }

    public Evidence withExcerpt(String value) {
        return new Evidence(id, url, title, publisher, stance, tier, accessed, value, snapshot, foreign);
    }

    public Evidence withSnapshot(Optional<Snapshot> value) {
        return new Evidence(id, url, title, publisher, stance, tier, accessed, excerpt, value, foreign);
    }
}
