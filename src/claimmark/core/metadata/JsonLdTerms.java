package claimmark.core.metadata;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Writes JSON-LD in its simplest form. Terms may have the prefix or the address of schema.org before them, and a value
 * may be an object that tells its type (JSON-LD 1.1, sections 4.1 and 4.2).
 *
 * <pre>
 * {"schema:datePublished": {"@value": "2021-05-03"}}   // {"datePublished": "2021-05-03"}
 * </pre>
 */
final class JsonLdTerms {

    private static final String VALUE = "@value";
    private static final List<String> PREFIXES = List.of("schema:", "http://schema.org/", "https://schema.org/");

    private JsonLdTerms() {
    }

    /** Whether a text of JSON-LD may have other forms than the simplest. Looking for them in the text is fast. */
    static boolean mayBeLong(String json) {
        return json.contains(VALUE) || PREFIXES.stream().anyMatch(prefix -> json.contains('"' + prefix));
    }

    static JsonElement simplest(JsonElement value) {
        if (value instanceof JsonArray array) {
            JsonArray simple = new JsonArray();
            array.forEach(element -> simple.add(simplest(element)));
            return simple;
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonElement inner = object.get(VALUE);
        if (inner != null) {
            return simplest(inner);
        }
        JsonObject simple = new JsonObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            simple.add(withoutPrefix(member.getKey()), simplest(member.getValue()));
        }
        return simple;
    }

    private static String withoutPrefix(String term) {
        return PREFIXES.stream().filter(term::startsWith).findFirst().map(prefix -> term.substring(prefix.length()))
                .orElse(term);
    }
}
