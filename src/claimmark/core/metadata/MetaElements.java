package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * The contents of a page's meta elements. The keys are their {@code name}, {@code property} or {@code itemprop}, in
 * lower case.
 */
final class MetaElements {

    private static final List<String> NAMING = List.of("property", "name", "itemprop");

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaElements() {
    }

    static MetaElements of(List<Element> elements) {
        MetaElements metas = new MetaElements();
        for (Element meta : elements) {
            String content = meta.attr("content").strip();
            for (String naming : NAMING) {
                String name = meta.attr(naming).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return metas;
    }

    /** The content for the first of these names that the page has; empty when it has none of them. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = contents.get(name);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** The content for the first name, in alphabetical order, that matches the pattern; empty when none does. */
    Optional<String> firstNamed(Pattern pattern) {
        return contents.keySet().stream().filter(name -> pattern.matcher(name).matches()).sorted().findFirst()
                .flatMap(name -> contents.getOrDefault(name, List.of()).stream().findFirst());
    }

    /** All contents for a name, in the order of the page. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
