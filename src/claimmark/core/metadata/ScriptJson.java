package claimmark.core.metadata;

import java.util.List;
import java.util.Optional;

import org.jsoup.parser.Parser;

import com.google.gson.JsonElement;

import claimmark.core.json.LenientJson;

/**
 * Reads the JSON of a script element. Old templates hide scripts in CDATA sections or comments, and some escape the
 * quotation marks although a script knows no character references.
 */
final class ScriptJson {

    private static final List<String> WRAPPINGS = List.of("<![CDATA[", "<!--");
    private static final int LONGEST_OPENING = 200;

    private ScriptJson() {
    }

    /** The object or array in a script; empty when there is none. */
    static Optional<JsonElement> read(String script) {
        String json = unwrapped(script);
        return structured(json).or(() -> json.contains("&quot;") || json.contains("&#34;")
                ? structured(Parser.unescapeEntities(json, false)) : Optional.empty())
                .map(value -> JsonLdTerms.mayBeLong(json) ? JsonLdTerms.simplest(value) : value);
    }

    private static Optional<JsonElement> structured(String json) {
        return LenientJson.read(json).filter(value -> value.isJsonObject() || value.isJsonArray());
    }

    /** The script after all wrappings before its first object. What follows the value need not go: it is not read. */
    private static String unwrapped(String script) {
        String head = script.substring(0, Math.min(LONGEST_OPENING, script.length()));
        int brace = head.indexOf('{');
        String opening = brace < 0 ? head : head.substring(0, brace);
        int start = 0;
        for (String wrapping : WRAPPINGS) {
            int at = opening.lastIndexOf(wrapping);
            start = at < 0 ? start : Math.max(start, at + wrapping.length());
        }
        while (start > 0 && start < script.length() && isAroundWrapping(script.charAt(start))) {
            start++;
        }
        return script.substring(start);
    }

    /** Whether a character belongs to the comment marks or the white space after a wrapping. */
    private static boolean isAroundWrapping(char unit) {
        return unit == '*' || unit == '/' || unit == '>' || unit == '-' || Character.isWhitespace(unit);
    }
}
