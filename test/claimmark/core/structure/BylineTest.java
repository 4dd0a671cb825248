package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Jane Doe|Jane Doe", "Author: Reuters|Reuters", "Posted by Ruth Vance on August 14|Ruth Vance",
            "Por Ana Lima|Ana Lima", "Jane Doe, jane@example.org|Jane Doe", "Written by: J. R. Smith - 4 min read|J. R. Smith"})
    void findsTheName(String line, String name) {
        assertEquals(List.of(name), Byline.names(line));
    }

    @Test
    void findsSeveralNames() {
        assertEquals(List.of("Jane Doe", "John Roe"), Byline.names("By Jane Doe and John Roe"));
    }

    @Test
    void nobodyIsNobody() {
        assertEquals(List.of(), Byline.names("By admin"));
        assertEquals(List.of(), Byline.names(""));
        assertFalse(Byline.isAnnounced("Bystanders watched the fire."));
        assertTrue(Byline.isAnnounced("BY JANE DOE"));
    }
}
