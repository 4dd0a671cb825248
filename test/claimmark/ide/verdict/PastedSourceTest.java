package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedSourceTest {

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/story?id=1#top", "http://a.example", "HTTPS://A.example/x",
        "Http://a.example", "https://de.wikipedia.org/wiki/Stra\u00DFe_(Begriff)|x" })
    void aWebAddressIsOffered(String text) {
        assertEquals(Optional.of(text), PastedSource.in(" " + text + "\n"));
    }

    /** Browsers open them all, though the standard for addresses knows no such hosts and queries. */
    @ParameterizedTest
    @ValueSource(strings = { "https://my_site.example/x", "https://m\u00fcller.example/x", "https://a.example?id=a|b",
        "https://a.example:8080/x", "https://[::1]/x", "https://ana@a.example/x" })
    void soIsOneWithAnUnusualHostOrQuery(String text) {
        assertEquals(Optional.of(text), PastedSource.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "forming a new team", "ftp://a.example/x", "file:///etc/passwd", "https://",
        "javascript://a.example/%0aalert(1)", "https://a.example and https://b.example", "a.example/x",
        "https:///x", "https://...", "https://a.example|x/" })
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
        assertEquals("my_site.example", PastedSource.name("https://ana@my_site.example:8080?id=1"));
        assertEquals("no address", PastedSource.name("no address"));
    }
}
