package claimmark.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.json.JsonValue.JsonArray;
import claimmark.core.json.JsonValue.JsonBoolean;
import claimmark.core.json.JsonValue.JsonNull;
import claimmark.core.json.JsonValue.JsonNumber;
import claimmark.core.json.JsonValue.JsonObject;
import claimmark.core.json.JsonValue.JsonString;

final class JsonReaderTest {

    @Test
    void readsEveryKindOfValue() {
        JsonValue expected = new JsonObject(Map.of("a", new JsonArray(List.of(new JsonNumber("-1.5e3"),
                new JsonBoolean(true), new JsonBoolean(false), new JsonNull(), new JsonString("x")))));
        assertEquals(Optional.of(expected), JsonReader.read(" {\"a\" : [-1.5e3, true,false,null , \"x\"] } "));
    }

    @Test
    void readsEscapes() {
        assertEquals(Optional.of(new JsonString("\"\\/\b\f\n\r\t\u00e9\uD83D\uDE00")),
                JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\""));
    }

    @Test
    void forgivesWhatPagesGetWrong() {
        assertEquals(Optional.of(new JsonArray(List.of(new JsonString("two\nlines")))), JsonReader.read("[\"two\nlines\",]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "\"a", "\"\\", "\"\\u12", "\"\\x\"", "{\"a\"}", "{\"a\":}", "[1 2]", "nul", "1 2",
            "{a:1}", "<html>"})
    void whatIsNoJsonIsNothing(String text) {
        assertEquals(Optional.empty(), JsonReader.read(text));
    }

    @Test
    void nestingIsBounded() {
        assertTrue(JsonReader.read("[".repeat(150) + "]".repeat(150)).isPresent());
        assertEquals(Optional.empty(), JsonReader.read("[".repeat(1_000_000)));
    }
}
