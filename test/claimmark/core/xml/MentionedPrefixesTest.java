package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prefixes that stand in values, as in {@code xsi:type="p:name"}. */
class MentionedPrefixesTest {

    private final MentionedPrefixes around = new MentionedPrefixes();

    private static MentionedPrefixes within(MentionedPrefixes around, String prefix, String namespace) {
        return around.within(new TreeMap<>(Map.of(prefix, namespace)));
    }

    private static Map<String, String> mentioned(MentionedPrefixes scope, String value) {
        Map<String, String> namespaces = new TreeMap<>();
        scope.add(value, namespaces);
        return namespaces;
    }

    @ParameterizedTest
    @CsvSource({ "p:name", "see p:name", "(p:name)", "p:1", "a:b p:name", "x:y:p:name", "'p:n, p:m'", "http://p:80" })
    void areFoundWhereverTheyStand(String value) {
        assertEquals(Map.of("p", "urn:p"), mentioned(within(around, "p", "urn:p"), value));
    }

    @ParameterizedTest
    @CsvSource({ "''", "p", "p:", ":name", "p: name", "p :name", "xp:name", "p-q:name", "q:name", "'p:,'" })
    void otherColonsMentionNothing(String value) {
        assertEquals(Map.of(), mentioned(within(around, "p", "urn:p"), value));
    }

    @ParameterizedTest
    @CsvSource({ "a-b", "a_b", "a.b", "a1" })
    void mayHaveWhatNamesMayHave(String prefix) {
        assertEquals(Map.of(prefix, "urn:p"), mentioned(within(around, prefix, "urn:p"), prefix + ":name"));
    }

    @Test
    void areLookedForInTheirLastLettersOnly() {
        String long64 = "p".repeat(64);
        assertEquals(Map.of(long64, "urn:p"), mentioned(within(around, long64, "urn:p"), long64 + ":name"));
        assertEquals(Map.of(long64, "urn:p"), mentioned(within(around, long64, "urn:p"), "x" + long64 + ":name"),
                "what is before them is not read");
        String long65 = "p".repeat(65);
        assertEquals(Map.of(), mentioned(within(new MentionedPrefixes(), long65, "urn:p"), long65 + ":name"));
    }

    @Test
    void meanWhatTheNearestElementAroundThemSays() {
        MentionedPrefixes outer = within(around, "p", "urn:outer");
        MentionedPrefixes inner = within(outer, "p", "urn:inner");
        assertEquals(Map.of("p", "urn:inner"), mentioned(inner, "p:name"));
        inner.leave();
        assertEquals(Map.of("p", "urn:outer"), mentioned(outer, "p:name"));
        outer.leave();
        assertEquals(Map.of(), mentioned(around, "p:name"));
    }

    @Test
    void otherPrefixesAreKnownFurtherIn() {
        MentionedPrefixes inner = within(within(around, "p", "urn:p"), "q", "urn:q");
        assertEquals(Map.of("p", "urn:p", "q", "urn:q"), mentioned(inner, "p:a q:b"));
    }

    @Test
    void theDefaultNamespaceAndThatOfXmlAreNoneOfThem() {
        assertEquals(Map.of(), mentioned(within(around, "", "urn:p"), ":name"));
        assertEquals(Map.of(), mentioned(within(around, "xml", "urn:p"), "xml:lang"));
    }
}
