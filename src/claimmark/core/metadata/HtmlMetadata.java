package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.google.gson.JsonObject;

import claimmark.core.html.HtmlArticle;
import claimmark.core.metadata.StructuredData.Agent;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Block;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the metadata of an article on an HTML page: title, authors, publisher, dates, language and address. */
public final class HtmlMetadata {

    private HtmlMetadata() {
    }

    /**
     * The metadata of a page.
     *
     * @param blocks the structure of the page, one block for each line
     */
    public static ArticleMetadata of(HtmlArticle article, List<Block> blocks) {
        Description description = Description.of(article);
        BodySurroundings visible = new BodySurroundings(article, blocks);
        Optional<Sourced<String>> language = language(description);
        String tag = language.map(Sourced::value).orElse("");
        HtmlDates dates = new HtmlDates(description, visible, tag);
        Optional<Sourced<String>> address = canonicalUrl(description);
        Optional<Sourced<LocalDate>> published = dates.published(address.map(Sourced::value));
        return new ArticleMetadata(HtmlTitle.of(description, visible), HtmlAuthors.of(description, visible, tag),
                publisher(description), published, dates.modified(published), language, address);
    }

    private static Optional<Sourced<String>> publisher(Description description) {
        Optional<String> inJsonLd = description.article()
                .flatMap(object -> description.data().agents(object, "publisher").stream().findFirst())
                .map(Agent::name);
        return inJsonLd.map(name -> new Sourced<>(name, MetadataOrigin.JSON_LD))
                .or(() -> description.metas().first("og:site_name")
                        .map(name -> new Sourced<>(name, MetadataOrigin.OPEN_GRAPH)))
                .or(() -> description.metas().first("application-name", "dc.publisher", "publisher")
                        .map(name -> new Sourced<>(name, MetadataOrigin.META)));
    }

    private static Optional<Sourced<String>> language(Description description) {
        Document document = description.document();
        Element root = document.selectFirst("html");
        String declared = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        Optional<JsonObject> article = description.article();
        return Optional.of(declared.strip()).filter(tag -> !tag.isEmpty())
                .map(tag -> new Sourced<>(tag, MetadataOrigin.META))
                .or(() -> description.metas().first("og:locale")
                        .map(locale -> new Sourced<>(locale.replace('_', '-'), MetadataOrigin.OPEN_GRAPH)))
                .or(() -> article.flatMap(object -> StructuredData.text(object, "inLanguage"))
                        .map(tag -> new Sourced<>(tag, MetadataOrigin.JSON_LD)))
                .or(() -> description.metas().first("content-language", "language", "dc.language")
                        .map(tag -> new Sourced<>(tag, MetadataOrigin.META)));
    }

    private static Optional<Sourced<String>> canonicalUrl(Description description) {
        return description.canonical().map(url -> new Sourced<>(url, MetadataOrigin.META))
                .or(() -> description.metas().first("og:url")
                        .map(url -> new Sourced<>(url, MetadataOrigin.OPEN_GRAPH)));
    }
}
