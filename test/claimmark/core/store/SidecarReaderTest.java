package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Annotation;
import claimmark.core.model.RatingValue;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Motivation;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Status;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarReading.Newer;
import claimmark.core.store.SidecarReading.Unreadable;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.xml.XmlParser;
import claimmark.core.xml.XmlWarning;

class SidecarReaderTest {

    private static final String ROOT = "<review xmlns='urn:claimmark:review:1' version='1.0' id='r'>";
    private static final String PLACE =
            "<target><selector type='TextQuoteSelector'><exact>x</exact></selector></target>";

    @Test
    void readsWhatIsThere() {
        assertEquals(new Loaded(SampleReviews.full(), List.of()),
                SidecarReader.read(Golden.bytes("full-review.claims.xml")));
    }

    @Test
    void aTextThatIsNotTheReviewedOneIsNotUsed() {
        String changed = Golden.text("full-review.claims.xml").replace("wished him", "wished her");
        Loaded loaded = (Loaded) read(changed);
        assertEquals(SampleReviews.full().withSource(SampleReviews.source().withText(Optional.empty())),
                loaded.review());
        assertEquals(List.of(new XmlWarning(4, Fault.of(FaultCode.KEPT_TEXT_NOT_REVIEWED))), loaded.warnings());
    }

    @Test
    void onlyWhatHasNoPlaceCanBeAnOrphan() {
        Loaded loaded = (Loaded) read(Golden.text("full-review.claims.xml")
                .replace("<target>\n      <selector type=\"TextQuoteSelector\">\n        <exact>refrain form",
                        "<target orphan=\"true\">\n      <selector type=\"TextQuoteSelector\">\n        <exact>refrain"
                        + " form"));
        Annotation typo = loaded.review().annotation(SampleReviews.typo().id()).orElseThrow();
        assertEquals(SampleReviews.typo().target().position(), typo.target().position());
        assertEquals("true", typo.target().foreign().attributes().get("orphan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not XML", "<review", ROOT, ROOT + "</review>x", "<review/>",
            "<annotations xmlns='urn:claimmark:review:1'/>", "<review xmlns='urn:claimmark:reviews'/>",
            "<!DOCTYPE review>" + ROOT + "</review>",
            "<!DOCTYPE review [<!ENTITY a 'b'>]>" + ROOT + "&a;</review>",
            "<!DOCTYPE review [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>" + ROOT + "&b;</review>",
            "<!DOCTYPE review [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>" + ROOT + "</review>",
            ROOT + "&undefined;</review>", ROOT + "<p:x/></review>", ROOT + "<a b='1' b='2'/></review>",
            "<?xml version='3.0'?>" + ROOT + "</review>"})
    void refusesWhatIsNoSidecar(String text) {
        assertInstanceOf(Unreadable.class, read(text));
    }

    @Test
    void neverOpensAnythingElse(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        SidecarReading entity = read("<!DOCTYPE review [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]>" + ROOT
                + "<annotation id='a'>" + PLACE + "<body>&a;</body></annotation></review>");
        assertInstanceOf(Unreadable.class, entity);
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>";
        assertEquals(List.of(include), loaded(include).review().foreign().elements());
    }

    @Test
    void leavesANewerMajorVersionAlone() {
        assertEquals(new Newer("2"), read("<review xmlns='urn:claimmark:review:2'><what/></review>"));
        assertEquals(new Newer("2.1"), read("<review xmlns='urn:claimmark:review:1' version='2.1'/>"));
        assertEquals(new Newer("10"), read("<review xmlns='urn:claimmark:review:1' version='10'/>"));
    }

    @Test
    void refusesWhatIsNestedBeyondReason() {
        String open = "<a>".repeat(XmlParser.MAXIMUM_DEPTH);
        Unreadable unreadable = (Unreadable) read(ROOT + open + open.replace("<", "</") + "</review>");
        assertEquals(Fault.of(FaultCode.NESTED_TOO_DEEPLY), unreadable.why());
        String deepest = open.substring(3);
        Loaded loaded = (Loaded) read(ROOT + deepest + deepest.replace("<", "</") + "</review>");
        assertEquals(loaded.review(), ((Loaded) SidecarReader.read(SidecarWriter.bytes(loaded.review()))).review());
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        String text = ROOT + "<reviewer id='a' name='Zoë'/></review>";
        assertEquals(read(text), read("\uFEFF" + text));
        assertEquals("Zoë", ((Loaded) read(text)).review().reviewerName("a"));
    }

    @Test
    void fallsBackWhereAValueIsNotUnderstood() {
        Loaded loaded = loaded("<annotation id='a' kind='prediction' motivation='guessing' status='lost' "
                + "created='then'>" + PLACE + "</annotation>");
        Annotation annotation = only(loaded);
        assertEquals(AnnotationKind.NOTE, annotation.kind());
        assertEquals(Motivation.COMMENTING, annotation.motivation());
        assertEquals(Status.OPEN, annotation.status());
        assertEquals(Instant.EPOCH, annotation.created());
        assertEquals("{created=then, kind=prediction, motivation=guessing, status=lost}",
                annotation.foreign().attributes().toString());
        assertEquals(4, loaded.warnings().size());
        assertEquals(new XmlWarning(1, Fault.of(FaultCode.VALUE_NOT_UNDERSTOOD, "prediction", "kind")),
                loaded.warnings().get(0));
    }

    @Test
    void anAbsentMotivationIsThatOfTheKind() {
        assertEquals(Motivation.EDITING,
                only(loaded("<annotation id='a' kind='typo'>" + PLACE + "</annotation>")).motivation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<annotation id=\"a\"/>", "<annotation id=\"a\"><target/></annotation>",
            "<annotation><target><selector type=\"TextQuoteSelector\">"
                    + "<exact>x</exact></selector></target></annotation>",
            "<annotation id=\"a\"><target>"
                    + "<selector type=\"TextPositionSelector\" start=\"5\" end=\"4\"/></target></annotation>"})
    void keepsAnAnnotationThatItCannotPlace(String annotation) {
        Loaded loaded = loaded(annotation);
        assertEquals(0, loaded.review().size());
        assertEquals(List.of(annotation.replaceFirst("<annotation", "<annotation xmlns=\"urn:claimmark:review:1\"")),
                loaded.review().foreign().elements());
        assertEquals(new XmlWarning(1, Fault.of(FaultCode.ELEMENT_NOT_UNDERSTOOD, "annotation")),
                loaded.warnings().get(loaded.warnings().size() - 1));
    }

    @Test
    void anUnderstoodOffsetIsEnoughForAPlace() {
        Annotation annotation = only(loaded("<annotation id='a'><target>"
                + "<selector type='TextPositionSelector' start='3' end='7'/></target></annotation>"));
        assertEquals(Optional.of(new TextPositionSelector(3, 7)), annotation.target().position());
        assertEquals("", annotation.words());
    }

    /** As where a caret stood, or words that were taken out. */
    @Test
    void aPlaceWithoutExtentIsAPlace() {
        for (int offset : List.of(0, 5)) {
            Loaded loaded = (Loaded) read((ROOT + "<annotation id='a'><target><selector type='TextPositionSelector'"
                    + " start='0' end='0'/></target></annotation></review>").replace("'0'", "'" + offset + "'"));
            assertEquals(Optional.of(new TextPositionSelector(offset, offset)),
                    loaded.review().annotations().get(0).target().position());
            assertEquals(List.of(), loaded.warnings());
        }
    }

    @Test
    void offsetsThatMakeNoSenseAreKeptButNotUsed() {
        for (String offsets : List.of("start='7' end='3'", "start='-1' end='3'", "start='1'",
                "start='1' end='99999999999'", "start='one' end='3'")) {
            Annotation annotation = only(loaded("<annotation id='a'><target>"
                    + "<selector type='TextQuoteSelector'><exact>x</exact></selector>"
                    + "<selector type='TextPositionSelector' " + offsets + "/></target></annotation>"));
            assertEquals(Optional.empty(), annotation.target().position());
            assertEquals(1, annotation.target().foreign().elements().size());
        }
    }

    /** Once these were merged into one selector, one after the other, in time that grew with their square. */
    @Test
    void manySelectorsOfOneKindAreAllKept() {
        String selector = "<selector type='TextQuoteSelector'><exact/><x/></selector>";
        Loaded loaded = loaded("<annotation id='a'><target>" + selector.repeat(20_000) + "</target></annotation>");
        Loaded again = (Loaded) SidecarReader.read(SidecarWriter.bytes(loaded.review()));
        assertEquals(20_000, only(again).target().foreign().elements().size());
        assertEquals(loaded.review(), again.review());
    }

    @Test
    void longValuesAreQuotedShortened() {
        Loaded loaded = loaded("<annotation id='a' kind='" + "k".repeat(1000) + "'>" + PLACE + "</annotation>");
        assertEquals(Fault.of(FaultCode.VALUE_NOT_UNDERSTOOD, "k".repeat(60) + "…", "kind"),
                loaded.warnings().get(0).fault());
    }

    @Test
    void aVerdictIsNeverMadeUp() {
        Annotation annotation = only(loaded("<annotation id='a'>" + PLACE
                + "<verdict scale='s' ratingValue='1E999999999' alternateName='True'/></annotation>"));
        assertEquals(List.of(), annotation.verdicts());
        assertEquals(List.of("<verdict xmlns=\"urn:claimmark:review:1\" scale=\"s\" ratingValue=\"1E999999999\""
                + " alternateName=\"True\"/>"), annotation.foreign().elements());
    }

    @Test
    void aVerdictMayBeAWordWithoutANumber() {
        Annotation annotation = only(loaded("<annotation id='a'>" + PLACE
                + "<verdict scale='truth-5' alternateName='Undetermined'/></annotation>"));
        assertEquals(RatingValue.word("Undetermined"), annotation.verdicts().get(0).rating());
        assertEquals(List.of(), only(loaded("<annotation id='a'>" + PLACE + "<verdict scale='truth-5'/></annotation>"))
                .verdicts());
    }

    @Test
    void aShippedScaleOfAnEarlierProgramIsReadAsItIsNow() {
        String before = Golden.text("full-review.claims.xml").replace("<value alternateName=\"Undetermined\"/>",
                "<value ratingValue=\"0\" alternateName=\"Undetermined\"/>").replaceFirst("name=\"True[^\"]*\"", "");
        assertEquals(read(Golden.text("full-review.claims.xml")), read(before));
    }

    @Test
    void aTextForAnUnknownPurposeDoesNotPassForAComment() {
        Annotation annotation = only(loaded("<annotation id='a'>" + PLACE
                + "<body purpose='translating'>übersetzt</body><body>said</body></annotation>"));
        assertEquals("said", annotation.comment());
        assertEquals(1, annotation.foreign().elements().size());
    }

    @Test
    void aSnapshotOfWhichOneHalfIsMissingIsKept() {
        Annotation annotation = only(loaded("<annotation id='a'>" + PLACE
                + "<evidence id='e' snapshot='copy.html'/><evidence id='f' sha256='9f86'/><evidence id='g'/>"
                + "</annotation>"));
        assertEquals(List.of(Optional.of(new Snapshot("copy.html", "")), Optional.of(new Snapshot("", "9f86")),
                Optional.empty()), annotation.evidence().stream().map(Evidence::snapshot).toList());
    }

    @Test
    void emptyThingsAreNothing() {
        Annotation annotation = only(loaded("<annotation id='a'>" + PLACE + "<claim/></annotation>"));
        assertEquals(Claim.EMPTY, annotation.claim());
    }

    @Test
    void textBetweenElementsIsLeftOutWithAWarning() {
        Loaded loaded = loaded("<annotation id='a'>stray" + PLACE + "</annotation>");
        assertEquals(List.of(new XmlWarning(1, Fault.of(FaultCode.STRAY_TEXT, "annotation"))),
                loaded.warnings());
    }

    private static Annotation only(Loaded loaded) {
        assertEquals(1, loaded.review().size());
        return loaded.review().annotations().get(0);
    }

    private static Loaded loaded(String content) {
        return (Loaded) read(ROOT + content + "</review>");
    }

    private static SidecarReading read(String text) {
        return SidecarReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
