package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

class AnnotationCardsTest {

    private static Annotation annotation(AnnotationKind kind) {
        return Annotation.create(new AnnotationId("a"), kind, new Target(new TextQuoteSelector("refrain form", "", ""),
                new TextPositionSelector(10, 22)), "ana", Instant.EPOCH);
    }

    private static String quoted(AnnotationKind kind, String words) {
        return AnnotationCards.quoted(annotation(kind), words);
    }

    @Test
    void wordsHaveQuotationMarks() {
        assertEquals("\u201Cby a big margin\u201D", quoted(AnnotationKind.QUOTATION, "by a big margin"));
        assertEquals("\u201C\"reset\" ties\u201D", quoted(AnnotationKind.QUOTATION, "\"reset\" ties"));
        assertEquals("\u201C\"reset\"\u201D", quoted(AnnotationKind.CLAIM, "\"reset\""));
    }

    @Test
    void aQuotationKeepsTheMarksThatItHas() {
        assertEquals("\"by a big margin\"", quoted(AnnotationKind.QUOTATION, "\"by a big margin\""));
        assertEquals("\u00ABoui\u00BB", quoted(AnnotationKind.QUOTATION, "\u00ABoui\u00BB"));
    }

    @Test
    void aTypoShowsWhatItBecomes() {
        Annotation typo = new AnnotationDraft(annotation(AnnotationKind.TYPO)).correction("refrain from").build();
        assertEquals("refrain form \u2192 refrain from", AnnotationCards.quoted(typo, "refrain form"));
        Annotation corrected = new AnnotationDraft(typo).corrected("refrain form").build();
        assertEquals("refrain form \u2192 refrain from", AnnotationCards.quoted(corrected, "refrain from"));
        assertEquals("\u201Crefrain from\u201D", AnnotationCards.quoted(typo, "refrain from"));
    }
}
