package claimmark.core.model;

import java.time.LocalDate;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * A source that is cited for a verdict. Texts that are not recorded are empty.
 *
 * @param id an id, unique in the review
 * @param url the address of the source
 * @param title the title of the source
 * @param publisher the publisher of the source
 * @param stance whether the source supports or refutes the claim
 * @param tier whether the source is primary or secondary; empty when not judged
 * @param accessed the day on which the source was read
 * @param excerpt the relevant words of the source
 * @param snapshot the stored copy of the source
 */
public record Evidence(String id, String url, String title, String publisher, Stance stance, Optional<Tier> tier,
        Optional<LocalDate> accessed, String excerpt, Optional<Snapshot> snapshot, ForeignContent foreign) {

    /** Makes new evidence with an address and nothing else about the source. */
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
