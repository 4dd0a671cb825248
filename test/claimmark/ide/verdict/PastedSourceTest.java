package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedSourceTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/story?id=1#top", "http://a.example", "HTTPS://A.example/x",
        "https://de.wikipedia.org/wiki/Stra\u00DFe_(Begriff)|x" })
    void aWebAddressIsOffered(String text) {
        assertEquals(Optional.of(text), PastedSource.in(" " + text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "forming a new team", "ftp://a.example/x", "file:///etc/passwd", "https://",
        "javascript://a.example/%0aalert(1)", "https://a.example and https://b.example", "a.example/x" })
    void nothingElseIs(String text) {
        assertEquals(Optional.empty(), PastedSource.in(text));
    }

    @Test
    void aNovelIsNoAddress() {
        assertEquals(Optional.empty(), PastedSource.in("https://a.example/" + "x".repeat(3000)));
    }

    @Test
    void itIsCalledByItsHost() {
        assertEquals("a.example", PastedSource.name("https://www.a.example/story"));
    }
}
