package claimmark.core.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2012-11-13T19:41:00Z|2012-11-13", "20121113|2012-11-13", "2012/11/13|2012-11-13",
            "Tue, 13 Nov 2012 19:41 GMT|2012-11-13", "Published November 13, 2012|2012-11-13",
            "Nov. 13th, 2012 at noon|2012-11-13", "13th of November 2012|2012-11-13", "13 de novembro de 2012|2012-11-13",
            "13. November 2012|2012-11-13", "le 13 novembre 2012|2012-11-13", "2012 Nov 13|2012-11-13",
            "13.11.2012|2012-11-13", "By Ann LeeNov 13, 2012|2012-11-13",
            "13/11/2012|2012-11-13", "11/13/2012|2012-11-13", "2012年11月13日|2012-11-13",
            "Chapter 4, page 2012 of May 5, 1999|1999-05-05", "29 February 2024|2024-02-29"})
    void findsTheDay(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text));
    }

    @ParameterizedTest
    @CsvSource({"en,2012-03-11", "en-US,2012-03-11", "en-GB,2012-11-03", "pt_BR,2012-11-03", "'',2012-03-11"})
    void languagesDifferInWhatComesFirst(String language, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first("03/11/2012", FieldOrder.of(language)));
        assertEquals(Optional.of(LocalDate.of(2012, 3, 13)), CalendarDates.first("03/13/2012", FieldOrder.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012", "November 2012", "13 Nov", "31 April 2012", "2012-13-45", "1234-05-06",
            "call 555-2012-1", "30/30/2012"})
    void doesNotMakeDaysUp(String text) {
        assertEquals(Optional.empty(), CalendarDates.first(text));
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertEquals(Optional.empty(), CalendarDates.first("x ".repeat(200_000) + "2012-11-13"));
    }
}
