package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.xml.ForeignContent;

/** A reviewer stands in whatever mentions the person, and is one reviewer all the same. */
class SidecarReviewersTest {

    private static final String TARGET =
            "<target><selector type='TextQuoteSelector'><exact>x</exact></selector></target>";

    @Test
    void aReviewerStandsWhereTheReviewMentionsThePerson() {
        String written = SidecarWriter.write(SampleReviews.full());
        assertEquals(4, count(written, "<reviewer id=\"ana\""));
        assertEquals(4, count(written, "<reviewer id=\"ben\""));
        assertEquals(1, count(written, "\n  <reviewer id=\"dora\""));
        assertFalse(written.contains("\n  <reviewer id=\"ana\""));
        assertFalse(written.contains("<reviewer id=\"cleo\""), "nobody knows the name");
    }

    @Test
    void whoMadeABlockWhatItIsStandsInTheBlock() {
        Review review = read("<reviewer id='ana' name='Ana'/>"
                + "<block id='b' role='paragraph' creator='ana'>" + TARGET + "</block>");
        assertTrue(SidecarWriter.write(review).contains("\n    <reviewer id=\"ana\""));
    }

    @Test
    void whoWasAskedOnceIsStillNamed() {
        Review review = read("<reviewer id='ben' name='Ben'/><annotation id='a'>" + TARGET
                + "<history><entry id='1' field='assignee'><before>ben</before></entry></history></annotation>");
        assertTrue(SidecarWriter.write(review).contains("\n    <reviewer id=\"ben\""));
    }

    @Test
    void theNameThatMostCopiesHaveCounts() {
        String old = "<reviewer id='ana' name='Ana Ruiz'/>";
        String renamed = "<reviewer id='ana' name='Ana Zorn'/>";
        assertEquals(List.of(new Reviewer("ana", "Ana Zorn")), read(in(renamed, old, renamed)).reviewers());
        assertEquals(List.of(new Reviewer("ana", "Ana Ruiz")), read(in(renamed, old)).reviewers());
        assertEquals(List.of(new Reviewer("ana", "Ana Ruiz")), read(in(old, renamed)).reviewers());
    }

    @Test
    void whatOnlyOneCopyHasIsKept() {
        Review review = read(in("<reviewer id='ana' name='Ana' role='lead'/>",
                "<reviewer id='ana' name='Ana' desk='2'><orcid xmlns='urn:o'/></reviewer>"));
        assertEquals(List.of(new Reviewer("ana", "Ana", new ForeignContent(
                new TreeMap<>(Map.of("role", "lead", "desk", "2")), List.of("<orcid xmlns=\"urn:o\"/>")))),
                review.reviewers());
        assertEquals(review, read(SidecarWriter.bytes(review)));
    }

    /** One annotation for each. */
    private static String in(String... reviewers) {
        StringBuilder annotations = new StringBuilder();
        for (String reviewer : reviewers) {
            annotations.append("<annotation id='a" + annotations.length() + "' creator='ana'>" + TARGET + reviewer
                    + "</annotation>");
        }
        return annotations.toString();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static Review read(String content) {
        return read(("<review xmlns='urn:claimmark:review:1' version='1.1' id='r'><source href='a.txt'/>" + content
                + "</review>").getBytes(StandardCharsets.UTF_8));
    }

    private static Review read(byte[] sidecar) {
        return ((Loaded) SidecarReader.read(sidecar)).review();
    }
}
