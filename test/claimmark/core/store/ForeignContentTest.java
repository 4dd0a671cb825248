package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.store.Reading.Loaded;

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
        Annotation after = new AnnotationDraft(before).comment("Still too early.").build("ana", SampleReviews.TEN);
        String entry = "<change field=\"comment\"\nwho=\"ana\"\nwhen=\"2012-11-14T10:00:00Z\">\n"
                + "<from>Too early to say.</from>\n<to>Still too early.</to>\n</change>\n";
        String expected = Golden.text("newer-minor.claims.xml")
                .replace("Too early to say.", "Still too early.")
                .replace("modified=\"2012-11-14T09:00:00Z\"", "modified=\"2012-11-14T10:00:00Z\"")
                .replace("<body purpose=\"translating\"", entry + "<body purpose=\"translating\"");
        assertEquals(unindented(expected), unindented(SidecarWriter.write(review.with(after))));
    }

    private static List<String> unindented(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static Loaded load(String name) {
        return (Loaded) SidecarReader.read(Golden.bytes(name));
    }
}
