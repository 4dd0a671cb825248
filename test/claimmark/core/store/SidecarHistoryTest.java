package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Review;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.sealing.ReviewVerification.Trusted;
import claimmark.core.store.SidecarReading.Loaded;

/** The ledger in the file. */
class SidecarHistoryTest {

    private static final String BEGIN = "<review xmlns='urn:claimmark:review:1' version='1.1' id='r'>"
            + "<source href='a.txt'/><annotation id='a'>"
            + "<target><selector type='TextQuoteSelector'><exact>x</exact></selector></target>";
    private static final String END = "</annotation></review>";

    @Test
    void aFileThatNobodyTouchedIsTrusted() {
        assertEquals(new Trusted(), ReviewVerification.of(read(Golden.bytes("full-review.claims.xml"))));
    }

    /** One character of an entry is another: the file is refused, or the review is not trusted. */
    @Test
    void whoeverChangesOneByteOfAnEntryIsFound() {
        byte[] whole = Golden.bytes("full-review.claims.xml");
        String text = new String(whole, StandardCharsets.UTF_8);
        Random random = new Random(1);
        int tried = 0;
        for (int at = text.indexOf("<entry"); at < text.lastIndexOf("</entry>"); at += 1 + random.nextInt(20)) {
            char old = text.charAt(at);
            if (Character.isLetterOrDigit(old) && text.lastIndexOf("<entry", at) > text.lastIndexOf("</entry", at)) {
                String changed = text.substring(0, at) + (old == 'x' ? 'y' : 'x') + text.substring(at + 1);
                SidecarReading reading = SidecarReader.read(changed.getBytes(StandardCharsets.UTF_8));
                assertTrue(!(reading instanceof Loaded loaded)
                        || !(ReviewVerification.of(loaded.review()) instanceof Trusted),
                        changed.substring(at - 80, at + 9));
                tried++;
            }
        }
        assertTrue(tried > 300, tried + " places");
    }

    @Test
    void anEntryIsUnderstoodWhateverItLacks() {
        Review review = read(BEGIN + "<history><entry/><entry id='1' follows=' \t 2&#10;3 ' when='noon' more='m'>"
                + "<after>y<b/></after><other/></entry></history>" + END);
        assertEquals(2, review.ledger().size());
        assertEquals(List.of("2", "3"), review.ledger().entries("a").get(1).follows());
        assertInstanceOf(LedgerVerification.Altered.class, review.ledger().verify());
        assertEquals(review, read(SidecarWriter.bytes(review)));
        assertTrue(SidecarWriter.write(review).contains("when=\"noon\""));
    }

    @Test
    void historiesThatWerePutTogetherAreOne() {
        Review review = read(BEGIN + "<history by='x'><entry id='1' field='f'/></history>"
                + "<history by='y'><entry id='2' field='f'/><entry id='1' field='f'/></history>" + END);
        assertEquals(2, review.ledger().size());
        assertEquals(review, read(SidecarWriter.bytes(review)));
    }

    @Test
    void anIdWithWhiteSpaceIsFollowedAsItIs() {
        Review review = read(BEGIN + "<history><entry id='1 &#10;\\u0041' field='f'/></history>" + END);
        Review longer = review.withHistory(review.ledger().append(List.of(new LedgerChange("a", "f", "", "v", "ana",
                SampleReviews.NINE))), List.of());
        Review again = read(SidecarWriter.bytes(longer));
        assertEquals(longer, again);
        assertEquals(List.of("1 \nA"), again.ledger().heads("a").get(0).follows());
    }

    @Test
    void aDeletedAnnotationIsKeptAndIsNone() {
        Review review = SampleReviews.full();
        assertEquals(List.of(SampleReviews.question()), review.deleted());
        Review again = read(SidecarWriter.bytes(review));
        assertEquals(review.deleted(), again.deleted());
        assertEquals(3, again.annotations().size());
        assertNotEquals(List.of(), again.ledger().entries(SampleReviews.question().id().value()));
    }

    @Test
    void anAnnotationThatHasAPlaceIsNotDeleted() {
        Review review = read(BEGIN + "<formerTarget/>" + END);
        assertEquals(1, review.annotations().size());
        assertEquals(review, read(SidecarWriter.bytes(review)));
    }

    private static Review read(String sidecar) {
        return read(sidecar.getBytes(StandardCharsets.UTF_8));
    }

    private static Review read(byte[] sidecar) {
        return ((Loaded) SidecarReader.read(sidecar)).review();
    }
}
