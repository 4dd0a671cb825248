package claimmark.core.metadata;

import java.util.Optional;

import org.jsoup.nodes.Document;

import claimmark.core.json.JsonValue.JsonObject;

/**
 * What a page says of itself for machines.
 *
 * @param document the page
 * @param data its JSON-LD
 * @param article the description of the article in it, if there is one
 * @param metas its meta elements
 */
record Description(Document document, StructuredData data, Optional<JsonObject> article, MetaElements metas) {

    static Description of(Document document) {
        StructuredData data = StructuredData.of(document);
        return new Description(document, data, data.article(), MetaElements.of(document));
    }
}
