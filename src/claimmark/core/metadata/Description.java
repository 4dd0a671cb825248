package claimmark.core.metadata;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.google.gson.JsonObject;

import claimmark.core.html.HtmlArticle;

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

    static Description of(HtmlArticle page) {
        StructuredData data = StructuredData.of(page.elements().scripts());
        MetaElements metas = MetaElements.of(page.elements().metas());
        return new Description(page.document(), data, data.article(), metas, page.elements().headings(),
                page.elements().links());
    }
}
