package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Jane Doe|Jane Doe", "Author: Reuters|Reuters",
            "Posted by Ruth Vance on August 14|Ruth Vance", "Por Ana Lima|Ana Lima",
            "Jane Doe, jane@example.org|Jane Doe", "Written by: J. R. Smith - 4 min read|J. R. Smith"})
    void findsTheName(String line, String name) {
        assertEquals(List.of(name), Byline.names(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "By Jane Doe March 3, 2019|Jane Doe", "By Jane DoeDecember 3|Jane Doe", "Jane Doe, Sun 3 May|Jane Doe",
            "By Jane May|Jane May", "By 3i Global|3i Global", "By Jane Doe / Staff|Jane Doe",
            "By \"Jane Doe\"|Jane Doe", "Jane Doe, MD*|Jane Doe, MD", "Jane Doe, Head of Roads and Bridges|Jane Doe",
            "Linny and Peter|Linny and Peter"})
    void findsTheNameAlone(String line, String name) {
        assertEquals(List.of(name), Byline.names(line));
    }

    @Test
    void findsSeveralNames() {
        assertEquals(List.of("Jane Doe", "John Roe"), Byline.names("By Jane Doe and John Roe"));
        assertEquals(List.of("Jane Doe", "John Roe", "Cid Low"), Byline.names("Jane Doe, John Roe, and Cid Low"));
        assertEquals(List.of("Jane Doe", "Newsdesk"), Byline.names("Jane Doe; Newsdesk"));
    }

    @Test
    void namesAloneAreNotCutAtWordsAndNumbers() {
        assertEquals(List.of("Human in the Loop 3000"), Byline.namesAlone("Human in the Loop 3000"));
        assertEquals(List.of("Jane Doe"), Byline.namesAlone("By Jane Doe | The Post"));
    }

    @Test
    void anAnnouncementMayStandAlone() {
        assertTrue(Byline.isAnnouncementAlone("Written by:"));
        assertFalse(Byline.isAnnouncementAlone("Written by Jane"));
    }

    @Test
    void nobodyIsNobody() {
        assertEquals(List.of(), Byline.names("By admin"));
        assertEquals(List.of(), Byline.names(""));
        assertFalse(Byline.isAnnounced("Bystanders watched the fire."));
        assertTrue(Byline.isAnnounced("BY JANE DOE"));
    }

    @Test
    void aNameHasThreeToSixtyCharactersAndEightWords() {
        assertEquals(List.of("Bob"), Byline.names("By Bob"));
        assertEquals(List.of(), Byline.names("By Bo"));
        String sixty = "Jane " + "D".repeat(55);
        assertEquals(List.of(sixty), Byline.names(sixty));
        assertEquals(List.of(), Byline.names(sixty + "D"));
        assertEquals(List.of("a b c d e f g H"), Byline.namesAlone("a b c d e f g H"));
        assertEquals(List.of(), Byline.namesAlone("a b c d e f g h I"));
    }

    @Test
    void personsHaveTwoToFiveWordsOfWhichTwoBeginWithCapitals() {
        assertTrue(PersonNames.isPersonal("Jane Doe"));
        assertTrue(PersonNames.isPersonal("Juan de la Cruz"));
        assertTrue(PersonNames.isPersonal("Ann B. C. D. Lee"));
        assertFalse(PersonNames.isPersonal("Jane"));
        assertFalse(PersonNames.isPersonal("Jane doe"));
        assertFalse(PersonNames.isPersonal("Ann von und zu Lee"));
        assertFalse(PersonNames.isPersonal("Ann B. C. D. E. Lee"));
        assertFalse(PersonNames.arePersonal(List.of()));
        assertFalse(PersonNames.arePersonal(List.of("Jane Doe", "Newsdesk")));
    }
}
