package claimmark.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.json.JsonValue.JsonArray;
import claimmark.core.json.JsonValue.JsonBoolean;
import claimmark.core.json.JsonValue.JsonNull;
import claimmark.core.json.JsonValue.JsonNumber;
import claimmark.core.json.JsonValue.JsonObject;
import claimmark.core.json.JsonValue.JsonString;

/**
 * Reads JSON as pages carry it: RFC 8259, with the two faults forgiven that hand-made pages have most often, bare
 * control characters in strings and a comma after the last element.
 */
public final class JsonReader {

    /** Deeper nesting than any honest text has; it bounds the call stack. */
    private static final int MAXIMUM_DEPTH = 200;
    private static final char END = '\uFFFF';

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value of a JSON text; empty when the text is none, or nested more than 200 deep. */
    public static Optional<JsonValue> read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            JsonValue value = reader.value();
            return reader.peek() == END ? Optional.of(value) : Optional.empty();
        } catch (NotJson e) {
            return Optional.empty();
        }
    }

    private JsonValue value() throws NotJson {
        char first = peek();
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't', 'f', 'n' -> word();
            default -> number();
        };
    }

    private JsonValue object() throws NotJson {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        open();
        while (peek() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            separate('}');
        }
        close();
        return new JsonObject(members);
    }

    private JsonValue array() throws NotJson {
        List<JsonValue> elements = new ArrayList<>();
        open();
        while (peek() != ']') {
            elements.add(value());
            separate(']');
        }
        close();
        return new JsonArray(elements);
    }

    private void open() throws NotJson {
        position++;
        if (++depth > MAXIMUM_DEPTH) {
            throw new NotJson();
        }
    }

    private void close() {
        position++;
        depth--;
    }

    private void separate(char end) throws NotJson {
        if (peek() != end) {
            expect(',');
        }
    }

    private String string() throws NotJson {
        expect('"');
        StringBuilder characters = new StringBuilder();
        int start = position;
        while (at(position) != '"') {
            if (position >= text.length()) {
                throw new NotJson();
            }
            if (at(position) == '\\') {
                characters.append(text, start, position++);
                characters.append(escaped());
                start = position;
            } else {
                position++;
            }
        }
        return characters.append(text, start, position++).toString();
    }

    private char escaped() throws NotJson {
        char escape = at(position++);
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '/', '\'' -> escape;
            case 'u' -> hexadecimal();
            default -> throw new NotJson();
        };
    }

    private char hexadecimal() throws NotJson {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(at(position++), 16);
            if (digit < 0) {
                throw new NotJson();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private JsonValue word() throws NotJson {
        if (skip("true")) {
            return new JsonBoolean(true);
        }
        if (skip("false")) {
            return new JsonBoolean(false);
        }
        if (skip("null")) {
            return new JsonNull();
        }
        throw new NotJson();
    }

    private boolean skip(String word) {
        boolean found = text.startsWith(word, position);
        position += found ? word.length() : 0;
        return found;
    }

    private JsonValue number() throws NotJson {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (start == position) {
            throw new NotJson();
        }
        return new JsonNumber(text.substring(start, position));
    }

    private void expect(char wanted) throws NotJson {
        if (peek() != wanted) {
            throw new NotJson();
        }
        position++;
    }

    /** The next character that is not white space; {@link #END} at the end. */
    private char peek() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return at(position);
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : END;
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || unit == '\u00a0' || unit == '\uFEFF';
    }

    /** The text is no JSON; it never leaves this class. */
    private static final class NotJson extends Exception {

        private static final long serialVersionUID = 1;

        NotJson() {
            super("not JSON", null, false, false);
        }
    }
}
