package claimmark.core.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonthNamesTest {

    @ParameterizedTest
    @CsvSource({"January,1", "jan.,1", "\u044f\u043d\u0432\u0430\u0440\u044f,1", "FEBRUARY,2", "M\u00e4rz,3",
            "abril,4", "May,5", "giugno,6", "juillet,7", "ao\u00fbt,8", "Sept.,9", "Oct,10", "listopada,11",
            "December,12", "grudnia,12"})
    void monthsHaveNamesInManyLanguages(String name, int month) {
        assertEquals(OptionalInt.of(month), MonthNames.number(name));
        assertTrue(MonthNames.isMonth(name));
    }

    @Test
    void otherWordsAreNone() {
        for (String word : new String[] {"", ".", "Decem", "Monday", "jan..", " jan", "12"}) {
            assertEquals(OptionalInt.empty(), MonthNames.number(word), word);
            assertFalse(MonthNames.isMonth(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,MONTH_FIRST", "EN_us,MONTH_FIRST", "en-CA,MONTH_FIRST", "en-PH,MONTH_FIRST", "'',MONTH_FIRST",
            "en-GB,DAY_FIRST", "de,DAY_FIRST", "english,DAY_FIRST"})
    void onlyNorthAmericaAndThePhilippinesWriteTheMonthFirst(String language, FieldOrder order) {
        assertEquals(order, FieldOrder.of(language));
    }
}
