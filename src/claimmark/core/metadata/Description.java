package claimmark.core.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import claimmark.core.json.JsonValue.JsonObject;

/**
 * What a page says of itself for machines.
 *
 * @param document the page
 * @param data its JSON-LD
 * @param article the description of the article in it, if there is one
 * @param metas its meta elements
 * @param headings its headings of the first level
 * @param links its link elements
 */
record Description(Document document, StructuredData data, Optional<JsonObject> article, MetaElements metas,
        List<Element> headings, List<Element> links) {

    /** Looks through the page once. */
    static Description of(Document document) {
        Map<String, List<Element>> elements = document.select("meta,script,h1,link").stream()
                .collect(Collectors.groupingBy(Element::normalName));
        StructuredData data = StructuredData.of(elements.getOrDefault("script", List.of()));
        MetaElements metas = MetaElements.of(elements.getOrDefault("meta", List.of()));
        return new Description(document, data, data.article(), metas, elements.getOrDefault("h1", List.of()),
                elements.getOrDefault("link", List.of()));
    }
}
