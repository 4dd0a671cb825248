package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import claimmark.core.language.Byline;
import claimmark.core.metadata.StructuredData.Agent;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/**
 * The authors that a page names in its machine-readable descriptions. The first description that names a person counts:
 * JSON-LD first, then the meta elements. Many sites name themselves or their company as author of every page; such
 * names are kept apart.
 *
 * @param persons the authors; empty when only the site is named
 * @param site the names given instead of persons; may be empty
 */
record DescribedAuthors(List<Sourced<String>> persons, List<Sourced<String>> site) {

    private static final List<String> METAS = List.of("author", "article:author", "sailthru.author", "parsely-author",
            "cxenseparse:author", "byl");
    /** Those of libraries, which write the family name first. */
    private static final List<String> CATALOGUED = List.of("citation_author", "citation_authors", "dc.creator",
            "dcterms.creator");

    static DescribedAuthors of(Description description) {
        Set<String> sites = sites(description);
        List<Sourced<String>> site = new ArrayList<>();
        for (List<Sourced<String>> names : sources(description)) {
            List<Sourced<String>> persons = names.stream().filter(name -> !sites.contains(small(name.value())))
                    .toList();
            if (!persons.isEmpty()) {
                return new DescribedAuthors(persons, site);
            }
            site = site.isEmpty() ? names : site;
        }
        return new DescribedAuthors(List.of(), site);
    }

    private static List<List<Sourced<String>>> sources(Description description) {
        List<List<Sourced<String>>> sources = new ArrayList<>();
        description.article().map(object -> description.data().agents(object, "author").stream().map(Agent::name))
                .ifPresent(names -> sources.add(sourced(names, MetadataOrigin.JSON_LD)));
        MetaElements metas = description.metas();
        METAS.forEach(name -> sources.add(inMetas(metas.all(name))));
        CATALOGUED.forEach(name -> sources.add(
                inMetas(metas.all(name).stream().map(CatalogueNames::natural).toList())));
        for (String number : List.of("1", "2")) {
            if (small(metas.first("twitter:label" + number).orElse("")).startsWith("written")) {
                sources.add(inMetas(metas.all("twitter:data" + number)));
            }
        }
        return sources;
    }

    private static List<Sourced<String>> inMetas(List<String> contents) {
        return sourced(contents.stream().filter(text -> !text.startsWith("http")), MetadataOrigin.META);
    }

    private static List<Sourced<String>> sourced(Stream<String> texts, MetadataOrigin origin) {
        return texts.flatMap(text -> Byline.namesAlone(text).stream()).distinct()
                .map(name -> new Sourced<>(name, origin)).toList();
    }

    /** The names of the site and its publishers, in lower case. */
    private static Set<String> sites(Description description) {
        Set<String> sites = new HashSet<>();
        description.metas().first("og:site_name").map(DescribedAuthors::small).ifPresent(sites::add);
        description.article().ifPresent(object -> addOrganizations(description.data(), object, sites));
        return sites;
    }

    private static void addOrganizations(StructuredData data, JsonObject article, Set<String> sites) {
        data.agents(article, "publisher").forEach(publisher -> sites.add(small(publisher.name())));
        data.agents(article, "author").stream().filter(Agent::isOrganization)
                .forEach(author -> sites.add(small(author.name())));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
