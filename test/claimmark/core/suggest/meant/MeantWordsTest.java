package claimmark.core.suggest.meant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

class MeantWordsTest {

    private static final String TEXT = "He \"won by 23 per cent\" there. It cost $4 million in all.\n\n";

    private static MeantWords at(String words) {
        return new MeantWords(TEXT, Optional.of("en"), new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words)));
    }

    private static MeantWords selected(String words) {
        return new MeantWords(TEXT, Optional.of("en"), TextSpan.ofLength(TEXT.indexOf(words), words.length()));
    }

    private static String words(MeantWords meant, AnnotationKind kind) {
        return meant.span(kind).map(span -> span.of(TEXT)).orElse("");
    }

    @Test
    void eachKindIsAboutSomethingElseAtTheCaret() {
        assertEquals("\"won by 23 per cent\"", words(at("won"), AnnotationKind.QUOTATION));
        assertEquals("23 per cent", words(at("per"), AnnotationKind.STATISTIC));
        assertEquals("won", words(at("won"), AnnotationKind.TYPO));
        assertEquals("It cost $4 million in all.", words(at("cost"), AnnotationKind.CLAIM));
    }

    @Test
    void aSentenceIsMarkedWhereThereIsNoQuotationAndNoFigure() {
        assertEquals("It cost $4 million in all.", words(at("cost"), AnnotationKind.QUOTATION));
        assertEquals("It cost $4 million in all.", words(at("cost"), AnnotationKind.STATISTIC));
    }

    @Test
    void aDatelineIsNoPartOfWhatIsClaimed() {
        String text = "MOSCOW, Nov 13 (Reuters) - Putin spoke to Obama.\n";
        TextSpan caret = new TextSpan(text.indexOf("spoke"), text.indexOf("spoke"));
        assertEquals(Optional.of("Putin spoke to Obama."), new MeantWords(text, Optional.empty(), caret)
                .span(AnnotationKind.CLAIM).map(span -> span.of(text)));
    }

    @Test
    void whatIsSelectedIsMeantWithoutTheSpaceAroundIt() {
        assertEquals("cost", words(selected(" cost "), AnnotationKind.QUOTATION));
        assertEquals(Optional.empty(), new MeantWords(TEXT, Optional.empty(),
                new TextSpan(TEXT.length() - 2, TEXT.length())).span(AnnotationKind.CLAIM));
    }

    @Test
    void theKindIsToldByWhatSurroundsTheSelection() {
        assertEquals(AnnotationKind.QUOTATION, selected("\"won by 23 per cent\"").kind(AnnotationKind.CLAIM));
        assertEquals(AnnotationKind.QUOTATION, selected("won by").kind(AnnotationKind.NOTE));
        assertEquals(AnnotationKind.STATISTIC, selected("$4 million").kind(AnnotationKind.CLAIM));
        assertEquals(AnnotationKind.CLAIM, at("cost").kind(AnnotationKind.CLAIM));
        assertEquals(AnnotationKind.NOTE, selected("$4 million in all").kind(AnnotationKind.NOTE));
    }
}
