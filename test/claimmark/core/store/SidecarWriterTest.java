package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

class SidecarWriterTest {

    @Test
    void oneOfEverything() {
        assertEquals(Golden.text("full-review.claims.xml"), SidecarWriter.write(SampleReviews.full()));
    }

    @Test
    void aChosenCharsetStandsBesideTheCharset() {
        Source source = SampleReviews.source().withChosenCharset("GB18030");
        String written = SidecarWriter.write(Review.empty("r", source));
        assertTrue(written.contains("      charset=\"UTF-8\"\n      chosenCharset=\"GB18030\"\n      sha256="),
                written);
        assertEquals(List.of(), new SidecarSchema().problems(written.getBytes(StandardCharsets.UTF_8)));
        Loaded loaded = (Loaded) SidecarReader.read(written.getBytes(StandardCharsets.UTF_8));
        assertEquals(source, loaded.review().source());
    }

    @Test
    void annotationsStandInDocumentOrder() {
        Review review = Review.empty("r", SampleReviews.source())
                .with(at("f", Optional.empty()))
                .with(at("b", Optional.of(new TextPositionSelector(1, 3))))
                .with(at("e", Optional.of(new TextPositionSelector(Integer.MAX_VALUE, Integer.MAX_VALUE))))
                .with(at("c", Optional.of(new TextPositionSelector(1, 3))))
                .with(at("d", Optional.of(new TextPositionSelector(2, 2))))
                .with(at("a", Optional.of(new TextPositionSelector(1, 2))));
        Loaded loaded = (Loaded) SidecarReader.read(SidecarWriter.bytes(review));
        assertEquals(List.of("a", "b", "c", "d", "e", "f"),
                loaded.review().annotations().stream().map(a -> a.id().value()).toList());
    }

    private static Annotation at(String id, Optional<TextPositionSelector> position) {
        Target target = new Target(new TextQuoteSelector("x", "", ""), position, ForeignContent.NONE);
        return Annotation.create(new AnnotationId(id), AnnotationKind.NOTE, target, "ana", SampleReviews.NINE);
    }

    @Test
    void lineBreaksAndWhatXmlCannotHoldStayReadable() {
        Annotation odd = new AnnotationDraft(SampleReviews.note())
                .comment("tab\t cr\r nul\u0000 C:\\users \\u0041 \uD83D\uDE00 \uDE00")
                .modified(SampleReviews.TEN).build();
        String written = SidecarWriter.write(Review.empty("line\nbreak\ttab\r", SampleReviews.source()).with(odd));
        assertTrue(written.contains("    id=\"line&#10;break&#9;tab&#13;\">\n"), written);
        assertTrue(written.contains(
                ">tab\t cr&#13; nul\\u0000 C:\\users \\u005Cu0041 \uD83D\uDE00 \\uDE00</body>\n"), written);
    }

    @Test
    void aRawValueIsWrittenOnlyWhileTheModelHasItsFallback() {
        Annotation note = SampleReviews.note();
        Annotation prediction = new AnnotationDraft(note).foreign(SampleReviews.foreign("kind", "prediction")).build();
        Annotation decided = new AnnotationDraft(prediction).kind(AnnotationKind.CLAIM).modified(SampleReviews.TEN)
                .build();
        Review review = Review.empty("r", SampleReviews.source());
        assertTrue(SidecarWriter.write(review.with(prediction)).contains("      kind=\"prediction\"\n"));
        assertTrue(SidecarWriter.write(review.with(decided)).contains("      kind=\"claim\"\n"));
    }

    @Test
    void foreignContentThatIsNoXmlIsRefused() {
        for (String element : List.of("", "text", "<a>", "</a><a>", "<a/><b/>", "<a/>text", "<a>&nbsp;</a>", "<p:a/>",
                "<a b='\u0001'/>", "<!DOCTYPE a><a/>", "</carrier></foreign><a/>")) {
            assertRefused(new ForeignContent(new TreeMap<>(), List.of(element)));
        }
        for (String name : List.of("", "a b", "1", "a=\"\" b", "{}", "{urn:x}", "{urn:x}a:b", "{urn:\u0000}a",
                "{http://www.w3.org/2000/xmlns/}a", "p:a", "xmlns")) {
            assertRefused(new ForeignContent(new TreeMap<>(Map.of(name, "v")), List.of()));
        }
        assertRefused(new ForeignContent(new TreeMap<>(Map.of("a", "\uD800")), List.of()));
    }

    private static void assertRefused(ForeignContent content) {
        Review review = new Review("r", SampleReviews.source(), List.of(), List.of(), List.of(), content);
        assertThrows(IllegalArgumentException.class, () -> SidecarWriter.write(review), content::toString);
    }
}
