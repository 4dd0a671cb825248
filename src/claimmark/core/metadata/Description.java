package claimmark.core.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.google.gson.JsonObject;

import claimmark.core.html.HtmlArticle;

/**
 * The machine-readable descriptions of a page.
 *
 * @param document the page
 * @param data the JSON-LD of the page
 * @param article the description of the article in the JSON-LD; empty when there is none
 * @param metas the meta elements
 * @param headings the headings of level one
 * @param links the link elements
 */
record Description(Document document, StructuredData data, Optional<JsonObject> article, MetaElements metas,
        List<Element> headings, List<Element> links) {

    static Description of(HtmlArticle page) {
        StructuredData data = StructuredData.of(page.elements().scripts());
        MetaElements metas = MetaElements.of(page.elements().metas());
        String address = canonical(page.elements().links()).or(() -> metas.first("og:url")).orElse("");
        List<String> titles = Stream.concat(Stream.of(page.document().title(), metas.first("og:title").orElse("")),
                page.elements().headings().stream().limit(1).map(Element::text)).toList();
        return new Description(page.document(), data, data.article(address, titles), metas, page.elements().headings(),
                page.elements().links());
    }

    /** The address that the page gives as its own; empty when it gives none. */
    Optional<String> canonical() {
        return canonical(links);
    }

    private static Optional<String> canonical(List<Element> links) {
        return links.stream().filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip()).filter(address -> !address.isEmpty()).findFirst();
    }
}
