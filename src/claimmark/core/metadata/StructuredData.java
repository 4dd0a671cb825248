package claimmark.core.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

import claimmark.core.json.JsonReader;
import claimmark.core.json.JsonValue;
import claimmark.core.json.JsonValue.JsonArray;
import claimmark.core.json.JsonValue.JsonObject;

/** The schema.org descriptions that a page carries as JSON-LD, every typed object of them in one list. */
final class StructuredData {

    private static final List<String> ARTICLE_TYPES = List.of("article", "posting", "report", "review");

    private final List<JsonObject> objects = new ArrayList<>();

    private final Map<String, String> namesById = new HashMap<>();

    private StructuredData() {
    }

    static StructuredData of(List<Element> scripts) {
        StructuredData data = new StructuredData();
        for (Element script : scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                JsonReader.read(script.data()).ifPresent(data::collect);
            }
        }
        return data;
    }

    private void collect(JsonValue root) {
        Deque<JsonValue> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonValue value = open.remove();
            if (value instanceof JsonArray array) {
                open.addAll(array.elements());
            } else if (value instanceof JsonObject object) {
                if (object.member("@type").isPresent()) {
                    objects.add(object);
                    text(object, "@id").ifPresent(id -> text(object, "name").ifPresent(n -> namesById.put(id, n)));
                }
                open.addAll(object.members().values());
            }
        }
    }

    /** The description of the page's article: the first that is of an article's type and has a headline or a date. */
    Optional<JsonObject> article() {
        return objects.stream().filter(StructuredData::isArticle)
                .filter(object -> object.member("headline").isPresent() || object.member("datePublished").isPresent())
                .findFirst();
    }

    /** The description of the page itself. */
    Optional<JsonObject> page() {
        return objects.stream().filter(object -> typeNames(object).stream().anyMatch(type -> type.endsWith("webpage")))
                .findFirst();
    }

    private static boolean isArticle(JsonObject object) {
        return typeNames(object).stream().anyMatch(type -> ARTICLE_TYPES.stream().anyMatch(type::endsWith));
    }

    private static List<String> typeNames(JsonObject object) {
        return object.member("@type").map(StructuredData::strings).orElse(List.of()).stream()
                .map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> strings(JsonValue value) {
        return value instanceof JsonArray array ? array.elements().stream().flatMap(e -> e.asString().stream()).toList()
                : value.asString().stream().toList();
    }

    /** The names of the persons or organizations in a member, references by {@code @id} followed. */
    List<String> names(JsonObject object, String member) {
        return object.member(member).map(this::names).orElse(List.of());
    }

    private List<String> names(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.elements().stream().filter(element -> !(element instanceof JsonArray))
                    .flatMap(element -> names(element).stream()).toList();
        }
        if (value instanceof JsonObject object) {
            return text(object, "name").or(() -> referred(object)).stream().toList();
        }
        return value.asString().stream().toList();
    }

    private Optional<String> referred(JsonObject reference) {
        return text(reference, "@id").flatMap(id -> Optional.ofNullable(namesById.get(id)));
    }

    /** The string in a member, without the white space around it; empty when it is blank. */
    static Optional<String> text(JsonObject object, String member) {
        return object.member(member).flatMap(JsonValue::asString).map(String::strip).filter(text -> !text.isEmpty());
    }
}
