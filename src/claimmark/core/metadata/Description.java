package claimmark.core.metadata;

import java.util.List;
import java.util.Optional;

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
        return new Description(page.document(), data, data.article(), metas, page.elements().headings(),
                page.elements().links());
    }
}
