package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.xml.ForeignContent;

/** What reviewers do not want to be suggested again, in the sidecar. */
class DismissalXmlTest {

    private static final Review REVIEW = Review.empty("urn:uuid:r", SampleReviews.source())
            .withReviewer(new Reviewer("ana", "Ana"))
            .withDismissals(List.of(
                    new Dismissal("typo.repeated", "", "", "ben", SampleReviews.TEN, ForeignContent.NONE),
                    new Dismissal("claim.checkable", "was \"huge\"", "It was \"huge\", & more.", "ana",
                            SampleReviews.NINE, ForeignContent.NONE)));

    @Test
    void writesDismissalsInTheirOrderAndReadsThemBack() {
        String written = SidecarWriter.write(REVIEW);
        assertEquals("""
                  <dismissal rule="claim.checkable"
                      creator="ana"
                      created="2012-11-14T09:00:00Z">
                    <words>was "huge"</words>
                    <sentence>It was "huge", &amp; more.</sentence>
                    <reviewer id="ana"
                        name="Ana"/>
                  </dismissal>
                  <dismissal rule="typo.repeated"
                      creator="ben"
                      created="2012-11-14T10:00:00Z"/>
                """.indent(0), written.substring(written.indexOf("  <dismissal"), written.indexOf("  <articleText")));
        assertEquals(new SidecarReading.Loaded(REVIEW, List.of()), SidecarReader.read(bytes(written)));
        assertEquals(List.of(), new SidecarSchema().problems(bytes(written)));
    }

    @Test
    void oneWithoutARuleIsKeptAndNotUsed() {
        String written = SidecarWriter.write(REVIEW).replace("rule=\"typo.repeated\"", "role=\"x\"");
        SidecarReading.Loaded loaded = assertInstanceOf(SidecarReading.Loaded.class,
                SidecarReader.read(bytes(written)));
        assertEquals(1, loaded.review().dismissals().size());
        assertEquals(1, loaded.review().foreign().elements().size());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
