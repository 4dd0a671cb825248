package claimmark.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarSchema;
import claimmark.core.store.SidecarWriter;

/** What holds whenever copies of a review are merged. */
class ReviewMergeLaws {

    private static final int TRIES = 100;

    private final SidecarSchema schema = new SidecarSchema();

    private Review begun = Copies.begun();
    private Optional<Review> base = Optional.empty();
    private Review ana = Copies.begun();
    private Review ben = Copies.begun();
    private Review cem = Copies.begun();

    private void copy(long seed) {
        Random random = new Random(seed);
        Copies copies = new Copies(random);
        begun = copies.worked(Copies.begun(), "dora", 1 + random.nextInt(3));
        base = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(begun);
        ana = copies.worked(begun, "ana", random.nextInt(4));
        ben = copies.worked(begun, "ben", random.nextInt(4));
        cem = copies.worked(begun, "cem", random.nextInt(3));
    }

    private Review merged(Review one, Review two) {
        return ReviewMerge.merge(base, one, two).review();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void itDoesNotMatterWhichCopyIsOurs(@ForAll long seed) {
        copy(seed);
        MergeResult here = ReviewMerge.merge(base, ana, ben);
        MergeResult there = ReviewMerge.merge(base, ben, ana);
        assertEquals(here, there);
        assertSameBytes(here.review(), there.review());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void mergingWhatIsMergedChangesNothing(@ForAll long seed) {
        copy(seed);
        Review merged = merged(ana, ben);
        assertEquals(ana, merged(ana, ana));
        base.ifPresent(before -> assertEquals(ana, merged(ana, before)));
        base.ifPresent(before -> assertEquals(ana, merged(before, ana)));
        assertSameBytes(merged, merged(merged, merged));
        assertSameBytes(merged, merged(merged, ana));
        assertSameBytes(merged, merged(ben, merged));
        assertEquals(merged, ReviewMerge.merge(Optional.of(ana), merged, ana).review());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void threeReviewersMergeInAnyOrderToTheSameBytes(@ForAll long seed) {
        copy(seed);
        // Places that were found in another text depend on the texts between.
        Assume.that(Stream.of(ana, ben, cem).map(copy -> copy.source().textSha256()).distinct().count() == 1);
        Review expected = merged(merged(ana, ben), cem);
        assertSameBytes(expected, merged(ana, merged(ben, cem)));
        assertSameBytes(expected, merged(merged(cem, ana), ben));
        assertSameBytes(expected, merged(merged(cem, ben), ana));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsMergedIsReadAgainIsValidAndCanBeTrusted(@ForAll long seed) {
        copy(seed);
        Review merged = merged(merged(ana, ben), cem);
        byte[] bytes = SidecarWriter.bytes(merged);
        assertEquals(new Loaded(merged, List.of()), SidecarReader.read(bytes));
        assertEquals(List.of(), schema.problems(bytes));
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(merged));
    }

    /** Three delete a mark, and one of them found its words elsewhere, which is in no history. */
    @Example
    void aDeletionThatIsTakenBackInTheHistoryIsTakenBack() {
        whatIsMergedIsReadAgainIsValidAndCanBeTrusted(-18048);
    }

    /** A reviewer gave a rating with a number and a name in one copy, and a word in another, which holds. */
    @Example
    void theNameOfARatingThatDidNotHoldIsNothingToDistrust() {
        whatIsMergedIsReadAgainIsValidAndCanBeTrusted(-2291);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingIsLost(@ForAll long seed) {
        copy(seed);
        Review merged = merged(ana, ben);
        for (Review copy : List.of(ana, ben)) {
            Review other = copy == ana ? ben : ana;
            // Without the base, it is not known that an attribute of another tool was taken away.
            base.ifPresent(known -> new Losses(begun, copy, other, merged).assertNone());
            Set<String> told = new HashSet<>();
            merged.ledger().entries().forEach(entry -> told.add(told(entry)));
            copy.ledger().entries().forEach(entry -> assertTrue(told.contains(told(entry)), () -> "lost " + entry));
            assertTrue(new TreeSet<>(merged.reviewers().stream().map(Reviewer::id).toList())
                    .containsAll(copy.reviewers().stream().map(Reviewer::id).toList()));
        }
    }

    /** An entry without the id of its annotation, which is another one where two marks were one. */
    private static String told(LedgerEntry entry) {
        return entry.field() + "|" + entry.before() + "|" + entry.after() + "|" + entry.who() + "|" + entry.when();
    }

    private static void assertSameBytes(Review expected, Review actual) {
        assertEquals(SidecarWriter.write(expected), SidecarWriter.write(actual));
    }
}
