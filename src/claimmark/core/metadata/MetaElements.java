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
 * lower case. The contents are plain text.
 */
final class MetaElements {

    private static final List<String> NAMING = List.of("property", "name", "itemprop");
    private static final List<String> SCHEMA = List.of("schema:", "http://schema.org/", "https://schema.org/");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_NAMES = 200;

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaElements() {
    }

    /** What is told by a property comes before what is told by a name, which may mean many things. */
    static MetaElements of(List<Element> elements) {
        MetaElements metas = new MetaElements();
        for (String naming : NAMING) {
            for (Element meta : elements) {
                String names = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
                if (!names.isEmpty() && names.length() <= LONGEST_NAMES) {
                    metas.add(names, DescribedText.plain(meta.attr("content")));
                }
            }
        }
        return metas;
    }

    /** Adds a content for each name of a list. RDFa and microdata allow several names, with spaces between them. */
    private void add(String names, String content) {
        if (content.isEmpty()) {
            return;
        }
        for (String name : SPACE.split(names)) {
            contents.computeIfAbsent(withoutSchema(name), key -> new ArrayList<>()).add(content);
        }
    }

    /** A name as the other vocabularies write it: {@code schema:author} is "author", {@code dc:date} is "dc.date". */
    private static String withoutSchema(String name) {
        for (String prefix : SCHEMA) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name.startsWith("dc:") || name.startsWith("dcterms:") ? name.replace(':', '.') : name;
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
