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
    @CsvSource(delimiter = '|', value = {"2012-11-13T19:41:00Z|2012-11-13", "20121113|2012-11-13",
            "2012/11/13|2012-11-13", "Tue, 13 Nov 2012 19:41 GMT|2012-11-13", "Published November 13, 2012|2012-11-13",
            "Nov. 13th, 2012 at noon|2012-11-13", "13th of November 2012|2012-11-13",
            "13 de novembro de 2012|2012-11-13", "13. November 2012|2012-11-13", "le 13 novembre 2012|2012-11-13",
            "2012 Nov 13|2012-11-13", "13.11.2012|2012-11-13", "By Ann LeeNov 13, 2012|2012-11-13",
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
        assertEquals(Optional.of(LocalDate.of(2012, 3, 13)),
                CalendarDates.first("03/13/2012", FieldOrder.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012", "November 2012", "13 Nov", "31 April 2012", "2012-13-45", "1234-05-06",
            "call 555-2012-1", "30/30/2012"})
    void doesNotMakeDaysUp(String text) {
        assertEquals(Optional.empty(), CalendarDates.first(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9. b\u0159ezna 2024", "9 \u0431\u0435\u0440\u0435\u0437\u043d\u044f 2024 \u0440.",
            "9 Mart 2024", "9 martie 2024", "2024. m\u00e1rcius 9.",
            "9 \u039c\u03b1\u03c1\u03c4\u03af\u03bf\u03c5 2024", "9. maaliskuuta 2024",
            "9 \u043c\u0430\u0440\u0442 2024 \u0433.", "2024 m. kovo 9 d.", "2024. gada 9. marts", "9. marec 2024",
            "9 Maret 2024", "9 Mac 2024", "9 de mar\u00e7 de 2024", "9 d\u2019abril de 2024",
            "\u0669 \u0645\u0627\u0631\u0633 \u0662\u0660\u0662\u0664", "9 \u0622\u0630\u0627\u0631 2024",
            "9 \u0622\u0630\u0627\u0631/\u0645\u0627\u0631\u0633 2024",
            "\u06f9 \u0645\u0627\u0631\u0633 \u06f2\u06f0\u06f2\u06f4", "9 \u05d1\u05de\u05e8\u05e5 2024",
            "9 \u0645\u0627\u0631\u0686\u060c 2024", "9 \u092e\u093e\u0930\u094d\u091a 2024",
            "\u096f \u092e\u093e\u0930\u094d\u091a \u0968\u0966\u0968\u096a",
            "\u09ef \u09ae\u09be\u09b0\u09cd\u099a, \u09e8\u09e6\u09e8\u09ea",
            "9 \u0e21\u0e35\u0e19\u0e32\u0e04\u0e21 2567", "9 th\u00e1ng 3, 2024",
            "ng\u00e0y 9 th\u00e1ng 3 n\u0103m 2024", "\uff12\uff10\uff12\uff14\u5e743\u67089\u65e5", "2024. 3. 9.",
            "9. 3. 2024"})
    void datesAreReadInTheLanguagesOfMostNews(String text) {
        LocalDate day = LocalDate.of(2024, text.contains("abril") ? 4 : 3, 9);
        assertEquals(Optional.of(day), CalendarDates.first(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\u4ee4\u548c6\u5e743\u67089\u65e5|2024-03-09",
            "\u5e73\u6210\u5143\u5e743\u67089\u65e5|1989-03-09", "\u6c11\u570b113\u5e743\u67089\u65e5|2024-03-09",
            "\u4e8c\u3007\u4e8c\u56db\u5e74\u4e09\u6708\u4e8c\u5341\u4e5d\u65e5|2024-03-29",
            "\u4e8c\u3007\u4e8c\u56db\u5e74\u5341\u4e8c\u6708\u5341\u65e5|2024-12-10",
            "2024\u5e743\u67089\u53f7|2024-03-09"})
    void yearsOfErasAndChineseNumbersAreRead(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\u06f1\u06f5 \u0627\u0633\u0641\u0646\u062f \u06f1\u06f4\u06f0\u06f2"
            + "|2024-03-05",
            "\u06f1 \u0641\u0631\u0648\u0631\u062f\u06cc\u0646 \u06f1\u06f4\u06f0\u06f3|2024-03-20",
            "\u06f3\u06f0 \u0627\u0633\u0641\u0646\u062f \u06f1\u06f4\u06f0\u06f3|2025-03-20",
            "\u06f1\u06f3\u06f9\u06f9/\u06f1\u06f2/\u06f3\u06f0|2021-03-20",
            "\u06f1\u06f4\u06f0\u06f1/\u06f0\u06f7/\u06f1\u06f0|2022-10-02"})
    void datesOfTheIranianCalendarAreRead(String text, LocalDate day) {
        assertEquals(Optional.of(day), CalendarDates.first(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1402/12/15", "\u06f3\u06f0 \u0627\u0633\u0641\u0646\u062f \u06f1\u06f4\u06f0\u06f2",
            "\u06f1\u06f4\u06f0\u06f1/\u06f1\u06f3/\u06f1\u06f0"})
    void otherNumbersAreNoDatesOfIt(String text) {
        assertEquals(Optional.empty(), CalendarDates.first(text));
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertEquals(Optional.empty(), CalendarDates.first("x ".repeat(200_000) + "2012-11-13"));
    }
}
