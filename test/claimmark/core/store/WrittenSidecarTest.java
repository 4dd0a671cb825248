package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarReading.Unreadable;
import claimmark.core.xml.XmlParser;

/** What was read comes back when it is written, and can be read again. */
class WrittenSidecarTest {

    private static final String ROOT = "<review xmlns='urn:claimmark:review:1' version='1.1' id='r'>";
    private static final String TARGET =
            "<target><selector type='TextQuoteSelector'><exact>x</exact></selector></target>";

    private static SidecarReading read(String text) {
        return SidecarReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Loaded loaded(String content) {
        return (Loaded) read(ROOT + "<source href='a.txt'/>" + content + "</review>");
    }

    /** What is written, after the law that it reads as the same. */
    private static String written(Review review) {
        String written = SidecarWriter.write(review);
        assertEquals(review, ((Loaded) read(written)).review());
        assertEquals(written, SidecarWriter.write(((Loaded) read(written)).review()));
        return written;
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, part + " comes not, or too early, in " + text);
            from = found + part.length();
        }
    }

    @Test
    void commentsAndInstructionsStayBeforeWhatTheyStandBefore() {
        String text = "<?xml version='1.0'?>\n<!-- of the file --><?xml-stylesheet href='a.css'?>" + ROOT
                + "<!-- of the source --><source href='a.txt'/><!-- of a --><annotation id='a'><!-- of its place -->"
                + TARGET + "<!-- of the comment --><body>said<!-- amid --></body><!-- at its end --></annotation>"
                + "<!-- of b --><?todo?><annotation id='b'>" + TARGET + "</annotation><!-- at the end --></review>"
                + "<!-- behind it -->";
        assertInOrder(written(((Loaded) read(text)).review()), "<!-- of the file -->",
                "<?xml-stylesheet href='a.css'?>",
                "<review", "<!-- of the source -->", "<source", "<!-- of a -->", "\"a\"", "<!-- of its place -->",
                "<target", "<!-- of the comment -->", "<body", "said<!-- amid --></body>", "<!-- at its end -->",
                "</annotation>", "<!-- of b -->", "<?todo?>", "\"b\"", "</annotation>", "<!-- at the end -->",
                "<!-- behind it -->");
    }

    @Test
    void aCommentGoesWithItsAnnotation() {
        Review review = loaded("<!-- first --><annotation id='a'>" + at(10) + "</annotation>"
                + "<!-- second --><annotation id='b'>" + at(20) + "</annotation>").review();
        Annotation moved = review.annotations().get(0);
        Annotation behind = new AnnotationDraft(moved).target(
                ((Loaded) read(ROOT + "<annotation id='c'>" + at(30) + "</annotation></review>")).review()
                        .annotations().get(0).target()).build();
        assertInOrder(written(review.with(behind)), "<!-- second -->", "\"b\"", "<!-- first -->", "\"a\"");
    }

    private static String at(int start) {
        return "<target><selector type='TextPositionSelector' start='" + start + "' end='" + (start + 1)
                + "'/></target>";
    }

    /** In elements without a record of their own, too, such as selectors and texts. */
    @Test
    void commentsInsideSmallElementsAreKept() {
        String written = written(loaded("<annotation id='a'><target><!-- one --><selector type='TextQuoteSelector'>"
                + "<!-- two --><exact>x<!-- three --></exact></selector></target><claim><!-- four --><text>said</text>"
                + "</claim><reviewer id='ana' name='Ana'><!-- five --></reviewer><history><!-- six --></history>"
                + "</annotation>").review());
        for (String comment : List.of("one", "two", "three", "four", "five", "six")) {
            assertEquals(2, written.split("<!-- " + comment + " -->", -1).length, comment + " in " + written);
        }
    }

    /** A reviewer is written wherever the reviewer is mentioned, a comment only once. */
    @Test
    void aCommentBeforeAReviewerDoesNotMultiply() {
        String ana = "<reviewer id='ana' name='Ana'/>";
        String written = written(loaded("<annotation id='a' creator='ana'>" + TARGET + "<!-- who? -->" + ana
                + "</annotation><annotation id='b' creator='ana'>" + TARGET + ana + "</annotation>").review());
        assertEquals(2, written.split("<!-- who\\? -->", -1).length, written);
    }

    @Test
    void bothOfTwoAnnotationsWithOneIdAreShown() {
        Loaded loaded = loaded("<annotation id='a' kind='claim'>" + TARGET + "</annotation>"
                + "<annotation id='a' kind='typo'>" + TARGET + "</annotation>"
                + "<annotation id='a~2' kind='note'>" + TARGET + "</annotation>");
        assertEquals(List.of("a", "a~2", "a~2~2"),
                loaded.review().annotations().stream().map(each -> each.id().value()).toList());
        assertEquals(List.of(Fault.of(FaultCode.ID_TWICE, "a"), Fault.of(FaultCode.ID_TWICE, "a~2")),
                loaded.warnings().stream().map(warning -> warning.fault()).toList());
        written(loaded.review());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2012-11-14T09:00:00+01:00", "2012-11-14T09:00:00.000Z", "1970-01-01T00:00:00Z",
            "2012-11-14T08:00:00Z" })
    void aTimeComesBackAsItWasWritten(String time) {
        Loaded loaded = loaded("<annotation id='a' created='" + time + "' modified='" + time + "'>" + TARGET
                + "<verdict scale='s' ratingValue='1' date='" + time + "'/><reply id='p' created='" + time
                + "'>so</reply></annotation>");
        assertEquals(List.of(), loaded.warnings());
        assertEquals(5, written(loaded.review()).split("=\"" + time.replace("+", "\\+") + "\"", -1).length);
    }

    @Test
    void aTimeThatIsChangedIsWrittenAnew() {
        Review review = loaded("<annotation id='a' created='2012-11-14T09:00:00+01:00'"
                + " modified='2012-11-14T09:00:00+01:00'>" + TARGET + "</annotation>").review();
        Annotation changed = new AnnotationDraft(review.annotations().get(0)).modified(SampleReviews.TEN).build();
        String written = SidecarWriter.write(review.with(changed));
        assertInOrder(written, "created=\"2012-11-14T09:00:00+01:00\"", "modified=\"" + SampleReviews.TEN + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z" })
    void aYearThatSchemasDoNotHaveIsNotUnderstood(String time) {
        Loaded loaded = loaded("<annotation id='a' created='" + time + "'>" + TARGET + "</annotation>");
        assertEquals(List.of(Fault.of(FaultCode.VALUE_NOT_UNDERSTOOD, time, "created")),
                loaded.warnings().stream().map(warning -> warning.fault()).toList());
        Annotation unaware = new AnnotationDraft(SampleReviews.typo())
                .modified(java.time.Instant.parse(time)).build();
        assertFalse(SidecarWriter.write(loaded.review().with(unaware)).contains("modified=\"" + time));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='").append(i).append('\'');
        }
        return attributes.toString();
    }

    @Test
    void asManyAttributesAsCanBeReadCanBeReadAgain() {
        written(loaded("<annotation id='a'" + attributes(999) + ">" + TARGET + "</annotation>").review());
        written(loaded("<annotation id='a'" + attributes(1000) + ">" + TARGET + "</annotation>").review());
        written(loaded("<other" + attributes(1000) + "/>").review());
        for (String more : List.of(
                ROOT + "<annotation id='a'" + attributes(1001) + ">" + TARGET + "</annotation></review>",
                ROOT + "<annotation id='a'><target" + attributes(1001)
                        + "><selector type='TextQuoteSelector'><exact/></selector></target></annotation></review>",
                ROOT + "<other" + attributes(1100) + "/></review>")) {
            assertEquals(Fault.of(FaultCode.TOO_MANY_ATTRIBUTES), ((Unreadable) read(more)).why());
        }
    }

    /** Each element is kept with the namespaces that it needs: 190 KB would become 300 MB. */
    @Test
    void whatWouldGrowTooMuchIsRefusedWhenItIsRead() {
        String ample = ROOT.replace(" version", " xmlns:p='urn:" + "p".repeat(10_000) + "' version");
        assertEquals(Fault.of(FaultCode.GROWS_TOO_LARGE),
                ((Unreadable) read(ample + "<p:e/>".repeat(2_000) + "</review>")).why());
        assertEquals(Fault.of(FaultCode.GROWS_TOO_LARGE),
                ((Unreadable) read(ample + "<o>" + "<p:e>p:q</p:e>".repeat(2_000) + "</o></review>")).why());
        written(((Loaded) read(ample + "<p:e/>".repeat(100) + "</review>")).review());
    }

    /** Each comment takes memory of its own: a few megabytes of them would fill it. */
    @Test
    void asManyCommentsAsCanBeReadCanBeWritten() {
        String most = "<!--<!-->".repeat(XmlParser.MAXIMUM_COMMENTS);
        byte[] written = SidecarWriter.bytes(loaded(most).review());
        assertEquals(Optional.empty(), SidecarWriter.obstacle(written));
        assertInstanceOf(Loaded.class, SidecarReader.read(written));
        Fault tooMany = Fault.of(FaultCode.TOO_MANY_COMMENTS);
        for (String more : List.of(ROOT + most + "<?a b?></review>", ROOT + most + "</review><!--a-->",
                ROOT + "<annotation id='a'>" + most + TARGET + "<!--a--></annotation></review>")) {
            assertEquals(tooMany, ((Unreadable) read(more)).why());
        }
        String twoMerged = new String(written, StandardCharsets.UTF_8).replace("</review>", "<?a b?></review>");
        assertEquals(Optional.of(tooMany), SidecarWriter.obstacle(twoMerged.getBytes(StandardCharsets.UTF_8)));
    }
}
