package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import claimmark.core.metadata.Surroundings.Line;
import claimmark.core.structure.Byline;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Who wrote a page's article. */
final class HtmlAuthors {

    private static final Pattern NAMED_SO = Pattern.compile("(?i)author|byline|writer|contributor");
    private static final int LEVELS = 3;

    private HtmlAuthors() {
    }

    static List<Sourced<String>> of(Description description, Surroundings visible) {
        List<String> described = description.article()
                .map(object -> clean(description.data().names(object, "author"), description)).orElse(List.of());
        if (!described.isEmpty()) {
            return sourced(described, MetadataOrigin.JSON_LD);
        }
        List<String> inMetas = clean(metas(description), description);
        if (!inMetas.isEmpty()) {
            return sourced(inMetas, MetadataOrigin.META);
        }
        List<String> above = visible(visible.aboveBody());
        List<String> shown = above.isEmpty() ? visible(visible.belowBody()) : above;
        return sourced(shown, MetadataOrigin.VISIBLE_TEXT);
    }

    private static List<Sourced<String>> sourced(List<String> names, MetadataOrigin origin) {
        return names.stream().distinct().map(name -> new Sourced<>(name, origin)).toList();
    }

    private static List<String> metas(Description description) {
        for (String name : List.of("author", "article:author", "sailthru.author", "parsely-author", "dc.creator",
                "citation_author", "cxenseparse:author", "byl")) {
            List<String> found = description.metas().all(name).stream().filter(text -> !text.startsWith("http")).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean labelled = description.metas().first("twitter:label1").orElse("").toLowerCase(Locale.ROOT)
                .startsWith("written");
        return labelled ? description.metas().first("twitter:data1").stream().toList() : List.of();
    }

    /** Names without those of the site itself. */
    private static List<String> clean(List<String> names, Description description) {
        String site = description.metas().first("og:site_name").orElse("").toLowerCase(Locale.ROOT);
        List<String> clean = new ArrayList<>();
        for (String name : names) {
            Byline.names(name).stream().filter(part -> !part.toLowerCase(Locale.ROOT).equals(site)).forEach(clean::add);
        }
        return clean;
    }

    private static List<String> visible(List<Line> lines) {
        for (Line line : lines) {
            List<String> names = Byline.isAnnounced(line.text()) ? Byline.names(line.text()) : linked(line);
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (Line line : lines) {
            if (isNamedSo(line.element()) && Byline.isPersonal(line.text())) {
                return Byline.names(line.text());
            }
        }
        return List.of();
    }

    private static List<String> linked(Line line) {
        List<String> names = new ArrayList<>();
        for (Element link : line.element().getElementsByTag("a")) {
            boolean author = link.attr("rel").contains("author") || link.attr("href").contains("/author")
                    || NAMED_SO.matcher(link.className()).find();
            if (author && Byline.isPersonal(link.text().strip())) {
                names.addAll(Byline.names(link.text()));
            }
        }
        return names;
    }

    private static boolean isNamedSo(Element element) {
        Optional<Element> at = Optional.of(element);
        for (int i = 0; i < LEVELS && at.isPresent(); i++) {
            Element named = at.get();
            if (NAMED_SO.matcher(named.className() + ' ' + named.attr("itemprop")).find()) {
                return true;
            }
            at = Optional.ofNullable(named.parent());
        }
        return false;
    }
}
