package claimmark.core.json;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/**
 * Reads JSON that was written by hand or by templates (RFC 8259). It forgives the errors that Gson's lenient reader
 * forgives, such as bare line breaks in strings, comments, and a comma after the last member.
 */
public final class LenientJson {

    /** The deepest nesting that is read. No honest text nests deeper, so a recursive walk through a value is safe. */
    private static final int MAXIMUM_DEPTH = 200;

    private static final Pattern COMMA_AT_END = Pattern.compile(",(?=\\s*+\\})");

    private LenientJson() {
    }

    /**
     * The first value of a text. If several members of an object have the same name, the last one counts.
     *
     * @return the value; empty when the text is not JSON even so, or is nested more than 200 deep
     */
    public static Optional<JsonElement> read(String text) {
        return parse(text).or(() -> {
            String repaired = COMMA_AT_END.matcher(text).replaceAll("");
            return repaired.length() == text.length() ? Optional.empty() : parse(repaired);
        });
    }

    private static Optional<JsonElement> parse(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.LENIENT);
        reader.setNestingLimit(MAXIMUM_DEPTH);
        try {
            return Optional.of(JsonParser.parseReader(reader));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The value of a member; empty when the object has no member of this name. */
    public static Optional<JsonElement> member(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name));
    }

    /** The characters of a string value; empty for any other value. */
    public static Optional<String> string(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString() ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }
}
