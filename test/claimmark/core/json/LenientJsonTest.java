package claimmark.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

final class LenientJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"a\":\"b\"}",
        "{\"a\":\"b\",}",
        "{\"c\":{\"d\":1 , },\"a\":\"b\"}",
        "{'a':'b'};",
        "{a:b}",
        "/* from a template */ {\"a\":\"b\"} // end",
        "{\"a\":\"x\",\"a\":\"b\"}"})
    void forgivesWhatPagesGetWrong(String text) {
        assertEquals(Optional.of("b"), member(text, "a"));
    }

    @Test
    void forgivesControlCharactersInStrings() {
        assertEquals(Optional.of("two\nlines\tand\u0000more"), member("{\"a\":\"two\nlines\tand\u0000more\"}", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1", "\"a", "\"\\", "\"\\u12", "\"\\uzzzz\"", "\"\\x\"", "{\"a\"}", "{\"a\":}",
        "[1 2]"})
    void whatCannotBeReadIsNothing(String text) {
        assertEquals(Optional.empty(), LenientJson.read(text));
    }

    @Test
    void nestingIsBounded() {
        assertTrue(LenientJson.read("[".repeat(200) + "]".repeat(200)).isPresent());
        assertEquals(Optional.empty(), LenientJson.read("[".repeat(201) + "]".repeat(201)));
        assertEquals(Optional.empty(), LenientJson.read("[".repeat(1_000_000)));
        assertEquals(Optional.empty(), LenientJson.read("{\"a\":".repeat(1_000_000)));
    }

    @Test
    void onlyStringsAreStrings() {
        assertEquals(Optional.empty(), member("{\"a\":1}", "a"));
        assertEquals(Optional.empty(), member("{\"a\":null}", "a"));
        assertEquals(Optional.empty(), member("{\"a\":true}", "a"));
        assertEquals(Optional.empty(), member("{\"a\":{}}", "a"));
    }

    @Test
    void numbersOfAnySizeAreRead() {
        assertTrue(LenientJson.read("[1e999999999, " + "9".repeat(1_000_000) + "]").isPresent());
    }

    @Test
    void aMemberThatIsMissingIsEmpty() {
        assertEquals(Optional.empty(), LenientJson.member(new JsonObject(), "a"));
    }

    private static Optional<String> member(String text, String name) {
        JsonElement value = LenientJson.read(text).orElseThrow();
        return LenientJson.member(value.getAsJsonObject(), name).flatMap(LenientJson::string);
    }
}
