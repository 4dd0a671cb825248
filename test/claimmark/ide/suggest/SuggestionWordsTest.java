package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.review.Coverage;

class SuggestionWordsTest {

    @ParameterizedTest
    @EnumSource(Reason.Code.class)
    void everyReasonHasWordsOfItsOwn(Reason.Code code) {
        String words = SuggestionWords.of(Reason.of(code, "form", "from"));
        assertFalse(words.isEmpty() || words.contains("{"), words);
        assertFalse(words.equals("form \u00B7 from"), code + " has no words");
    }

    @Test
    void theVerbOfSayingIsToldWhereThereIsOne() {
        assertEquals("said by Putin (\u201Cwarned\u201D)",
                SuggestionWords.of(Reason.of(Reason.Code.SAID_BY, "Putin", "warned")));
        assertEquals("said by Putin", SuggestionWords.of(Reason.of(Reason.Code.SAID_BY, "Putin", "")));
    }

    @Test
    void howMuchIsCheckedIsToldAndInOtherLanguagesWhatIsNotLookedFor() {
        assertEquals("40 % covered: 2 of 5 claims, quotations and figures",
                SuggestionWords.of(new Coverage(2, 5), false));
        assertEquals("", SuggestionWords.of(new Coverage(0, 0), false));
        assertEquals("In this language quotations are found by their marks, and figures; typos, claims and speakers are"
                + " not.", SuggestionWords.of(new Coverage(0, 0), true));
    }

    @Test
    void theStatusLineCountsInWords() {
        assertEquals("", SuggestionWords.count(0));
        assertEquals("1 suggestion", SuggestionWords.count(1));
        assertEquals("23 suggestions", SuggestionWords.count(23));
    }
}
