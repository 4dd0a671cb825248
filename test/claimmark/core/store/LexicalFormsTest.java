package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalFormsTest {

    @Test
    void everyOffsetThatATextCanHaveIsOne() {
        assertEquals(Optional.of(0), LexicalForms.offset("0"));
        assertEquals(Optional.of(7), LexicalForms.offset("007"));
        assertEquals(Optional.of(Integer.MAX_VALUE), LexicalForms.offset("2147483647"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2147483648", "99999999999", "-1", "+1", "", " 1", "1.0", "\u0661" })
    void whatIsNoOffsetIsNone(String text) {
        assertEquals(Optional.empty(), LexicalForms.offset(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z" })
    void timesThatXmlSchemaDoesNotHaveAreNone(String text) {
        assertEquals(Optional.empty(), LexicalForms.instant(text));
        assertEquals("", LexicalForms.of(Instant.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z" })
    void theFirstAndTheLastTimeOfXmlSchemaAreRead(String text) {
        assertEquals(Optional.of(Instant.parse(text)), LexicalForms.instant(text));
    }
}
