package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarReading.Loaded;

class ForeignContentTest {

    /** All of it: new attributes, elements and values, in every element that there is. */
    @Test
    void aFileOfANewerMinorVersionComesBackByteForByte() {
        Review review = load("newer-minor.claims.xml").review();
        assertEquals(Golden.text("newer-minor.claims.xml"), SidecarWriter.write(review));
        assertEquals(AnnotationKind.NOTE, review.annotations().get(0).kind());
        assertEquals("Too early to say.", review.annotations().get(0).comment());
    }

    @Test
    void whatOtherToolsAddedIsKeptWhereItStood() {
        Loaded loaded = load("other-tools.claims.xml");
        assertEquals(List.of(), loaded.warnings());
        assertEquals(Golden.text("other-tools-saved.claims.xml"), SidecarWriter.write(loaded.review()));
        assertEquals(loaded, SidecarReader.read(SidecarWriter.bytes(loaded.review())));
    }

    @Test
    void aChangeBesideItLosesNoneOfIt() {
        Review review = load("newer-minor.claims.xml").review();
        Annotation before = review.annotations().get(0);
        Annotation after = new AnnotationDraft(before).comment("Still too early.").modified(SampleReviews.TEN).build();
        String expected = Golden.text("newer-minor.claims.xml")
                .replace("Too early to say.", "Still too early.")
                .replace("modified=\"2012-11-14T09:00:00Z\"", "modified=\"2012-11-14T10:00:00Z\"");
        assertEquals(unindented(expected), unindented(SidecarWriter.write(review.with(after))));
    }

    /** Of a foreign element, and of a nested one: found by fuzzing. */
    @ParameterizedTest
    @ValueSource(strings = {"<q:a xmlns:q='urn:q' xmlns:z='urn:z'/>",
            "<review xmlns:ns1='urn:q'>text</review>",
            "<q:a xmlns:q='urn:q' xmlns='urn:claimmark:review:1'><b/></q:a>",
            "<q:a xmlns:q='urn:q' xmlns=''><b xmlns:q='urn:q'/></q:a>",
            "<b xmlns='urn:other' xmlns:z='urn:z' z:c='1'><z:d xmlns:z='urn:z'/></b>"})
    void theDeclarationsOfNamespacesComeBackAsTheyWere(String element) {
        Review review = read("<review xmlns='urn:claimmark:review:1' xmlns:x='urn:q' version='1.0' id='r' x:by='ana'>"
                + "<source href='a.txt'/>" + element + "</review>");
        Review again = ((Loaded) SidecarReader.read(SidecarWriter.bytes(review))).review();
        assertEquals(review.foreign(), again.foreign());
        assertEquals(review, again);
    }

    /** Found by fuzzing: what is left of the second selector would have been taken for what is left of the first. */
    @Test
    void aSelectorThatIsNotUnderstoodStaysBesideAnotherOfItsType() {
        Review review = read("<review xmlns='urn:claimmark:review:1' version='1.0' id='r'><source href='a.txt'/>"
                + "<annotation id='a' kind='note' created='2012-11-14T09:00:00Z' modified='2012-11-14T09:00:00Z'>"
                + "<target><selector type='TextQuoteSelector'><exact>one</exact></selector>"
                + "<selector type='TextPositionSelector' start='310'/>"
                + "<selector type='TextPositionSelector' start='4' end='7' by='ana'/></target></annotation></review>");
        String written = SidecarWriter.write(review);
        assertTrue(written.contains("<selector type=\"TextPositionSelector\"\n          start=\"310\"/>"), written);
        assertEquals(review, ((Loaded) SidecarReader.read(SidecarWriter.bytes(review))).review());
    }

    /** Which only whoever wrote it can tell from any other text with a colon in it. */
    @Test
    void aPrefixThatIsMentionedKeepsItsMeaning() {
        Review review = read("<review xmlns='urn:claimmark:review:1' xmlns:t='urn:types' xmlns:q='urn:q'"
                + " xmlns:r='urn:r' version='1.0' id='r'><source href='a.txt'/>"
                + "<q:a q:kind='t:int'><q:b>r:red or t:blue, http://t.example and:</q:b></q:a></review>");
        assertEquals(List.of("<q:a xmlns:q=\"urn:q\" xmlns:t=\"urn:types\" q:kind=\"t:int\">"
                + "<q:b xmlns:r=\"urn:r\" xmlns:t=\"urn:types\">r:red or t:blue, http://t.example and:</q:b></q:a>"),
                review.foreign().elements());
        assertEquals(review, ((Loaded) SidecarReader.read(SidecarWriter.bytes(review))).review());
    }

    private static Review read(String sidecar) {
        return ((Loaded) SidecarReader.read(sidecar.getBytes(StandardCharsets.UTF_8))).review();
    }

    private static List<String> unindented(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static Loaded load(String name) {
        return (Loaded) SidecarReader.read(Golden.bytes(name));
    }
}
