package claimmark.core.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.dates.DateLine.Meaning;

final class DateLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"March 12, 2019", "Tuesday, 12 March 2019", "mardi 12 mars 2019",
        "By Ann Lee | 12 March 2019",
        "12 March 2019 \u2022 4 min read", "Business March 12, 2019 2 Comments", "Le Monde | 12.03.2019 \u00e0 13h36",
        "12 Mart 2019", "12 \u043c\u0430\u0440\u0442\u0430 2019", "2019\u5e743\u670812\u65e5"})
    void aDayMayStandBesideNamesAndLengths(String line) {
        assertEquals("2019-03-12 ALONE", told(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published March 12, 2019", "Posted by Ann Lee on Tuesday, March 12, 2019",
        "Published: 2019.03.12 | gardens | places | animals | languages", "Ver\u00f6ffentlicht am 12. M\u00e4rz 2019",
        "Publicado el 12 de marzo de 2019", "Opublikowano 12 marca 2019",
        "\u041e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043e: 12 "
        + "\u043c\u0430\u0440\u0442\u0430 2019", "\u53d1\u5e03\u65f6\u95f4\uff1a2019-03-12",
        "2019\u5e743\u670812\u65e5 \u516c\u958b", "Updated May 6, 2021 - Published March 12, 2019"})
    void aLineMayCallItTheDayOfPublication(String line) {
        assertEquals("2019-03-12 PUBLICATION", told(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Last updated March 12, 2019", "Aktualisiert am 12. M\u00e4rz 2019", "Stand: 12.03.2019",
        "Mis \u00e0 jour le 12 mars 2019", "Originally published in March 2012. Last updated on March 12, 2019.",
        "2019\u5e743\u670812\u65e5 \u66f4\u65b0"})
    void aLineMayCallItTheDayOfAChange(String line) {
        assertEquals("2019-03-12 CHANGE", told(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terminal opened 12 March 2019", "ann7, March 12, 2019: good riddance to it",
        "\u00a9 2019-2024 The Post. Registered 12 March 2019 under no. 8841.",
        "The council met on 12 March 2019 and did not agree about anything", "12 March 2019 - 14 March 2019",
        "12 March 2019 18:00 - 20:30"})
    void aDayMayBePartOfWhatALineTells(String line) {
        assertEquals("2019-03-12 SENTENCE", told(line));
    }

    @Test
    void theFirstDayCountsUntilAChangeIsTold() {
        assertEquals("2019-03-12 ALONE", told("12 March 2019, updated 6 May 2021"));
        assertEquals(Optional.empty(), DateLine.of("The council met in March", FieldOrder.MONTH_FIRST));
    }

    @Test
    void meaningsAreOrderedByWhatTheyTellOfThePublication() {
        assertEquals(Meaning.PUBLICATION, Meaning.values()[0]);
        assertEquals(Meaning.SENTENCE, Meaning.values()[3]);
    }

    private static String told(String line) {
        return DateLine.of(line, FieldOrder.DAY_FIRST).map(told -> told.day() + " " + told.meaning()).orElse("");
    }
}
