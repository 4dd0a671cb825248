package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

class TargetDescriberTest {

    private static final String TEXT = "The mayor said no. The council said yes.";
    private static final TextSpan SAID = TextSpan.ofLength(TEXT.indexOf("said yes"), 4);

    @Test
    void aDescriptionThatFitsIsKept() {
        for (TextQuoteSelector quote : new TextQuoteSelector[] {new TextQuoteSelector("said", "council ", " yes"),
                new TextQuoteSelector("said", "", ""),
                new TextQuoteSelector("said", TEXT.substring(0, SAID.start()), "")}) {
            assertEquals(quote, described(quote, SAID));
        }
    }

    @Test
    void aDescriptionWithOtherTextOnOneSideIsStale() {
        assertNotEquals("mayor ", described(new TextQuoteSelector("said", "mayor ", " yes"), SAID).prefix());
        assertNotEquals(" no", described(new TextQuoteSelector("said", "council ", " no"), SAID).suffix());
    }

    @Test
    void otherWordsAreDescribedAnew() {
        assertEquals("said", described(new TextQuoteSelector("says", "council ", " yes"), SAID).exact());
        assertEquals("said", described(new TextQuoteSelector("sai", "council ", ""), SAID).exact());
        assertEquals("said", described(new TextQuoteSelector("said yes", "council ", ""), SAID).exact());
    }

    @Test
    void whatIsDescribedAnewHasTheTextOnBothSides() {
        Target target = new TargetDescriber(TEXT).describe(SAID);
        assertEquals("said", target.quote().exact());
        assertEquals(SAID, target.span().orElseThrow());
        String inContext = target.quote().inContext();
        assertEquals(SAID.start() - target.quote().prefix().length(), TEXT.indexOf(inContext));
        assertEquals(TEXT.indexOf(inContext), TEXT.lastIndexOf(inContext), "it stands in one place only");
    }

    @Test
    void aPrefixLongerThanTheTextBeforeDoesNotFit() {
        TextSpan first = new TextSpan(0, 3);
        assertEquals("", described(new TextQuoteSelector("The", " ", " mayor"), first).prefix());
    }

    @Test
    void aTargetIsUpToDateAtItsPlaceWithItsWordsAndThoseAroundThem() {
        Target target = new TargetDescriber(TEXT).describe(SAID);
        TargetDescriber describer = new TargetDescriber(TEXT);
        assertTrue(describer.isUpToDate(target, SAID));
        assertFalse(describer.isUpToDate(target, TextSpan.ofLength(TEXT.indexOf("said"), 4)), "another place");
        assertFalse(describer.isUpToDate(target.withoutPosition(), SAID), "no place");
        assertFalse(new TargetDescriber(TEXT.replace("yes", "no!")).isUpToDate(target, SAID), "other words beside it");
    }

    @Test
    void manyAreDescribedAsEach() {
        List<Annotation> all = Stream.of("mayor", "said", "council", "yes").map(TargetDescriberTest::misfit).toList();
        TargetDescriber describer = TargetDescriber.of(TEXT, all, TargetDescriberTest::place);
        for (Annotation annotation : all) {
            TextSpan place = place(annotation.id()).orElseThrow();
            assertEquals(new TargetDescriber(TEXT).describe(place, annotation.target()),
                    describer.describe(place, annotation.target()));
        }
        assertEquals(new TargetDescriber(TEXT).describe(SAID), describer.describe(SAID), "a place that was not told");
    }

    @Test
    void whereAnnotationsStandIsNotAskedWhileDescriptionsFit() {
        Target fitting = new TargetDescriber(TEXT).describe(SAID);
        TargetDescriber describer = TargetDescriber.of(TEXT, List.of(misfit("mayor"), misfit("yes")), id -> {
            throw new AssertionError("Asked for " + id);
        });
        assertEquals(fitting, describer.describe(SAID, fitting));
    }

    private static Annotation misfit(String words) {
        Target target = new Target(new TextQuoteSelector(words + "?", "", ""), new TextPositionSelector(0, 1));
        return Annotation.create(new AnnotationId(words), AnnotationKind.CLAIM, target, "ana", Instant.EPOCH);
    }

    private static Optional<TextSpan> place(AnnotationId id) {
        return Optional.of(TextSpan.ofLength(TEXT.indexOf(id.value()), id.value().length()));
    }

    private static TextQuoteSelector described(TextQuoteSelector quote, TextSpan span) {
        Target previous = new Target(quote, new TextPositionSelector(0, 1));
        Target described = new TargetDescriber(TEXT).describe(span, previous);
        assertEquals(span, described.span().orElseThrow());
        return described.quote();
    }

    @Test
    void whatOthersWroteOnATargetStaysWhenItIsDescribedAnew() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(), List.of("<x/>"));
        Target known = new Target(new TextQuoteSelector("old", "", ""), Optional.empty(), foreign);
        Target anew = new TargetDescriber("some new words").describe(new TextSpan(5, 8), known);
        assertEquals("new", anew.quote().exact());
        assertEquals(foreign, anew.foreign());
    }
}
