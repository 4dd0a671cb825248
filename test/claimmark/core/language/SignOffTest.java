package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last line of agency copy tells its authors, and those who edited it are none. */
class SignOffTest {

    @Test
    void thoseWhoReportedAreAuthors() {
        assertEquals(List.of("Ann Lee"), authors("(Reporting by Ann Lee; Editing by John Roe)"));
        assertEquals(List.of("Ann Lee", "Max Berg"),
                authors("(Reporting by Ann Lee and Max Berg in Oslo, editing by J)"));
        assertEquals(List.of("Ann Lee"), authors("Reporting and writing by Ann Lee. Edited by John Roe"));
        assertEquals(List.of("Ana P\u00e9rez"), authors("(Reporte de Ana P\u00e9rez; editado por Jos\u00e9 Ruiz)"));
        assertEquals(List.of(), authors("(Editing by John Roe)"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "(Writing by Ann Lee)", "(Additional reporting by Ann Lee)", "Editing by John Roe",
            "(R\u00e9dig\u00e9 par Ann Lee, \u00e9dit\u00e9 par John Roe)" })
    void itIsASignOff(String line) {
        assertTrue(SignOff.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "(", "Reporting by the council took a year, and nobody read it.",
            "By Ann Lee", "(Photo by Ann Lee)", "Writing by hand is slow" })
    void itIsNoSignOff(String line) {
        assertFalse(SignOff.is(line));
    }

    private static List<String> authors(String line) {
        return SignOff.authors(line);
    }
}
