package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.store.SidecarReading.Loaded;

/** Files of version 1.0 open and lose nothing, and version 1.0 loses nothing of ours. */
class SidecarVersionsTest {

    private static final Pattern VALUE = Pattern.compile("(?<==\")[^\"]*(?=\")|(?<=>)[^<>]*\\S[^<>]*(?=</)");

    @ParameterizedTest
    @ValueSource(strings = {"full-review", "newer-minor", "other-tools", "other-tools-saved"})
    void nothingOfAFileOfVersion10IsLost(String name) {
        String old = Golden.text("version-1.0/" + name + ".claims.xml");
        Review review = load(old);
        String saved = SidecarWriter.write(review);
        for (Matcher value = VALUE.matcher(old); value.find();) {
            assertTrue(saved.contains(value.group()), value.group());
        }
        assertEquals(review, load(saved));
        assertEquals(new LedgerVerification.Sound(), review.ledger().verify());
        assertEquals(saved, SidecarWriter.write(load(saved)));
    }

    @Test
    void whatVersion10RecordedIsTheBeginningOfTheLedger() {
        Review review = load(Golden.text("version-1.0/full-review.claims.xml"));
        Annotation quotation = review.annotation(SampleReviews.quotation().id()).orElseThrow();
        assertEquals(List.of("ana added:  > quotation \"forming a new team\"",
                "ana comment:  > " + quotation.comment(),
                "ana claim:  > Putin wished Obama success in forming a new team.",
                "ana verdict:  > True: The transcript has the same four words.",
                "ana evidence:  > supports https://example.org/transcript", "ana reply: 0 > 1"),
                review.ledger().entries(quotation.id().value()).stream().map(
                        e -> e.who() + " " + e.field() + ": " + e.before() + " > " + e.after()).toList());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(review));
        assertEquals(List.of(new Reviewer("ana", "Ana Ruiz"), new Reviewer("ben", "Ben O'Neill")),
                review.reviewers());
        assertEquals(List.of(), new SidecarSchema().problems(SidecarWriter.bytes(review)));
        assertEquals(List.of(),
                new SidecarSchema().problems(Golden.bytes("version-1.0/full-review.claims.xml")));
    }

    @Test
    void theKindAndTheWordsAtTheBeginningAreThoseThatWereChangedFirst() {
        Review review = load("<review xmlns='urn:claimmark:review:1' version='1.0' id='r'>"
                + "<annotation id='a' kind='quotation' creator='ana'>"
                + "<target><selector type='TextQuoteSelector'><exact>new words</exact></selector></target>"
                + "<change field='kind' who='ben'><from>claim</from><to>note</to></change>"
                + "<change field='target'><from>old words</from><to>new words</to></change>"
                + "<change field='kind'><from>note</from><to>quotation</to></change></annotation></review>");
        assertEquals("claim old words", review.ledger().entries("a").get(0).after());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(review));
    }

    /** As when a program of version 1.0 changes a review that has a ledger already. */
    @Test
    void changesBesideALedgerFollowIt() {
        Review review = load(Golden.text("full-review.claims.xml").replaceFirst("</history>",
                "</history><change field='comment' who='ben'><to>x</to></change>"));
        String id = SampleReviews.quotation().id().value();
        Review before = SampleReviews.full();
        assertEquals(before.ledger().entries(id).size() + 1, review.ledger().entries(id).size());
        assertEquals(before.ledger().heads(id).stream().map(entry -> entry.id()).toList(),
                review.ledger().heads(id).get(0).follows());
        assertEquals(new LedgerVerification.Sound(), review.ledger().verify());
    }

    /** The second file is what the program of version 1.0 wrote after it had read the first. */
    @Test
    void whatTheProgramOfVersion10SavedHasAllThatItRead() {
        assertEquals(load(Golden.text("version-1.0/of-1.1.claims.xml")),
                load(Golden.text("version-1.0/of-1.1-saved-by-1.0.claims.xml")));
    }

    /** By the rules of version 1.0: our file as one of a later version, whose new names are none that are known. */
    @Test
    void whatVersion10DoesNotKnowItKeeps() {
        String ours = Golden.text("full-review.claims.xml");
        String unknown = ours.replace("version=\"1.1\"", "version=\"1.9\"").replace("history>", "later-history>")
                .replace("formerTarget>", "later-formerTarget>").replace("    <reviewer ", "    <later-reviewer ")
                .replace(" assignee=", " later-assignee=").replace(" adjudicates=", " later-adjudicates=");
        Loaded loaded = (Loaded) SidecarReader.read(unknown.getBytes(StandardCharsets.UTF_8));
        assertEquals(3, loaded.review().annotations().size());
        assertTrue(loaded.review().ledger().isEmpty());
        assertEquals(List.of(), loaded.review().deleted());
        String back = SidecarWriter.write(loaded.review()).replace("version=\"1.9\"", "version=\"1.1\"")
                .replace("later-", "");
        assertEquals(load(ours), load(back));
        assertEquals(sorted(ours), sorted(back));
    }

    private static List<String> sorted(String text) {
        List<String> lines = new ArrayList<>(text.replace("/>", "").replace(">", "").lines().map(String::strip)
                .toList());
        lines.sort(null);
        return lines;
    }

    private static Review load(String sidecar) {
        return ((Loaded) SidecarReader.read(sidecar.getBytes(StandardCharsets.UTF_8))).review();
    }
}
