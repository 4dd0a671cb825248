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

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import claimmark.core.json.LenientJson;

/** The schema.org descriptions of a page in JSON-LD. All objects with a type are in one list. */
final class StructuredData {

    private static final List<String> ARTICLE_TYPES = List.of("article", "posting", "report", "review");

    private static final String REVIEW = "review";
    private static final List<String> ADDRESSES = List.of("mainEntityOfPage", "url", "@id");
    private static final int MOST_ARTICLES = 50;
    private static final int LEAST_LISTED = 3;
    private static final float ALIKE = 0.5f;

    /** A person or an organization. */
    record Agent(String name, boolean isOrganization) {
    }

    private final List<JsonObject> objects = new ArrayList<>();

    private final Map<String, Agent> agentsById = new HashMap<>();

    private StructuredData() {
    }

    static StructuredData of(List<Element> scripts) {
        StructuredData data = new StructuredData();
        for (Element script : scripts) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                ScriptJson.read(script.data()).ifPresent(data::collect);
            }
        }
        return data;
    }

    private void collect(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonElement value = open.remove();
            if (value instanceof JsonArray array) {
                array.forEach(open::add);
            } else if (value instanceof JsonObject object) {
                if (object.has("@type")) {
                    objects.add(object);
                    text(object, "@id").ifPresent(id -> agent(object).ifPresent(agent -> agentsById.put(id, agent)));
                }
                open.addAll(object.asMap().values());
            }
        }
    }

    /**
     * The description of the page's article: of the objects with an article's type, the one that has the page's address
     * or one of its titles, or else the first. Empty when there is none, and when a page only lists articles.
     *
     * @param address the page's own address; empty when it is not known
     * @param titles what the page calls itself
     */
    Optional<JsonObject> article(String address, List<String> titles) {
        List<JsonObject> articles = objects.stream().filter(StructuredData::isArticle).limit(MOST_ARTICLES).toList();
        Optional<JsonObject> meant = articles.stream().filter(object -> hasAddress(object, address)).findFirst()
                .or(() -> articles.stream().filter(object -> isTitled(object, titles)).findFirst());
        boolean onlyLists = articles.size() >= LEAST_LISTED && titles.stream().anyMatch(title -> !title.isBlank());
        return meant.isPresent() || onlyLists ? meant : articles.stream().findFirst();
    }

    private static boolean hasAddress(JsonObject object, String address) {
        return !address.isEmpty() && ADDRESSES.stream().flatMap(member -> LenientJson.member(object, member).stream())
                .flatMap(value -> value instanceof JsonObject page ? text(page, "@id").stream()
                        : LenientJson.string(value).stream())
                .anyMatch(address::equals);
    }

    private static boolean isTitled(JsonObject object, List<String> titles) {
        return text(object, "headline").or(() -> text(object, "name"))
                .filter(name -> titles.stream().anyMatch(title -> TitleLikeness.of(name, title) > ALIKE)).isPresent();
    }

    /** The description of the page itself; empty when there is none. */
    Optional<JsonObject> page() {
        return objects.stream().filter(object -> typeNames(object).stream().anyMatch(type -> type.endsWith("webpage")))
                .findFirst();
    }

    /** Whether an object describes an article. What buyers write about a product has the type of a review as well. */
    private static boolean isArticle(JsonObject object) {
        List<String> types = typeNames(object);
        return types.stream().anyMatch(type -> ARTICLE_TYPES.stream().anyMatch(type::endsWith))
                && (object.has("headline") || object.has("datePublished") && !types.contains(REVIEW))
                || types.contains(REVIEW) && object.has("name") && !object.has("reviewBody");
    }

    private static List<String> typeNames(JsonObject object) {
        return LenientJson.member(object, "@type").map(StructuredData::strings).orElse(List.of()).stream()
                .map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> strings(JsonElement value) {
        return value instanceof JsonArray array
                ? array.asList().stream().flatMap(element -> LenientJson.string(element).stream()).toList()
                : LenientJson.string(value).stream().toList();
    }

    /** The string or number in a member; empty when there is none. Some programs count days in seconds. */
    static Optional<String> day(JsonObject object, String member) {
        return text(object, member).or(() -> LenientJson.member(object, member)
                .filter(value -> value instanceof JsonPrimitive primitive && primitive.isNumber())
                .map(JsonElement::getAsString));
    }

    /** The persons or organizations in a member. References by {@code @id} are followed. */
    List<Agent> agents(JsonObject object, String member) {
        return LenientJson.member(object, member).map(this::agents).orElse(List.of());
    }

    private List<Agent> agents(JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.asList().stream().filter(element -> !(element instanceof JsonArray))
                    .flatMap(element -> agents(element).stream()).toList();
        }
        if (value instanceof JsonObject object) {
            return agent(object).or(() -> referred(object)).stream().toList();
        }
        return LenientJson.string(value).map(name -> new Agent(DescribedText.plain(name), false)).stream().toList();
    }

    private static Optional<Agent> agent(JsonObject object) {
        return text(object, "name").map(name -> new Agent(name, isOrganization(object)));
    }

    private static boolean isOrganization(JsonObject object) {
        return typeNames(object).stream().anyMatch(type -> type.endsWith("organization"));
    }

    private Optional<Agent> referred(JsonObject reference) {
        return text(reference, "@id").flatMap(id -> Optional.ofNullable(agentsById.get(id)));
    }

    /** The string in a member, or the first of several, as plain text; empty when it is blank or missing. */
    static Optional<String> text(JsonObject object, String member) {
        return LenientJson.member(object, member).map(StructuredData::strings)
                .flatMap(strings -> strings.stream().findFirst()).map(DescribedText::plain)
                .filter(text -> !text.isEmpty());
    }
}
