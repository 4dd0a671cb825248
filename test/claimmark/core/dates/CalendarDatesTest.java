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
    @CsvSource(delimiter = '|', value = {"05.12.2020|2020-12-05", "12/05/2020|2020-05-12", "05/12/2020|2020-12-05",
            "12.12.2020|2020-12-12", "01/01/1900|1900-01-01", "31/12/2099|2099-12-31", "12/13/2020|2020-12-13",
            "13/12/2020|2020-12-13", "5-12-2020|2020-12-05"})
    void whereTheDayComesFirstDecemberIsAMonthLikeTheOthers(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text, FieldOrder.DAY_FIRST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12/05/2020|2020-12-05", "05.12.2020|2020-12-05", "12.5.2020|2020-05-12",
            "12-12-2020|2020-12-12", "13.12.2020|2020-12-13", "12/31/2020|2020-12-31", "1/12/2020|2020-01-12"})
    void whereTheMonthComesFirstFullStopsStillMeanTheDay(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text, FieldOrder.MONTH_FIRST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1900-01-01|1900-01-01", "2099-12-31|2099-12-31", "20200229T120000|2020-02-29",
            "2020.2.9|2020-02-09", "2020\ub144 2\uc6d4 9\uc77c|2020-02-09", "5 Dec 2020|2020-12-05",
            "31-Dec-2020|2020-12-31", "Dec 31 2020|2020-12-31", "1er janvier 2020|2020-01-01",
            "2. M\u00e4rz 2020|2020-03-02", "2020, December 31|2020-12-31", "12/Dec/2020|2020-12-12",
            "The Room 5 May 1999 and June 3, 2020|2020-06-03"})
    void theFirstAndTheLastOfAllAreDaysToo(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2100-01-01", "2020-00-10", "2020-10-00", "00.12.2020", "32/12/2020",
            "2020-12/31", "12/31-2020", "29 February 2023", "0 May 2020", "5 Decem 2020", "120-12-2020", "1.2.3.2020",
            "202012310", "x20201231", "31.12.20201"})
    void whatLiesBeyondTheBordersIsNoDay(String text) {
        assertEquals(Optional.empty(), CalendarDates.first(text));
    }

    @Test
    void theDayMayEndWithTheFourHundredthCharacter() {
        assertEquals(Optional.of(LocalDate.of(2012, 11, 13)), CalendarDates.first("x".repeat(389) + " 2012-11-13"));
        assertEquals(Optional.empty(), CalendarDates.first("x".repeat(399) + " 2012-11-13"));
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
