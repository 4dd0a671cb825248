package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import claimmark.core.structure.TitleParts;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the title of a page's article. It is the visible headline, if the machine-readable descriptions confirm it. */
final class HtmlTitle {

    private static final String SIGNS = "|@_\uff5c\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a\u2039~/:-\u3010\u3011";
    /** Signs that stand between a site, its sections and the article, in this order. */
    private static final List<String> DESCENDING = List.of(" \u00bb ", " \u203a ", "_", "\u3011");
    private static final float ALIKE = 0.4f;
    /** Headings of lower levels are often those of sections. */
    private static final float ALIKE_LOWER = 0.5f;
    private static final String[] TITLES = {"dc.title", "dcterms.title"};
    private static final String[] OTHER_TITLES = {"twitter:title", "parsely-title", "sailthru.title", "title"};
    private static final int MOST_HEADINGS = 20;
    private static final int LEAST_WORDS = 5;
    private static final int MOST_PARTS = 3;
    private static final int MOST_SITE_WORDS = 4;

    private HtmlTitle() {
    }

    static Optional<Sourced<String>> of(Description description, BodySurroundings visible) {
        return heading(description, visible).or(() -> onlyHeading(description))
                .or(() -> visible.headline().filter(text -> isSite(description, text)))
                .map(text -> new Sourced<>(beforeBar(text), MetadataOrigin.VISIBLE_TEXT))
                .or(() -> described(description))
                .or(() -> visible.headline().filter(text -> !TitleParts.isRightsNotice(text))
                        .map(text -> new Sourced<>(text, MetadataOrigin.VISIBLE_TEXT)));
    }

    /** The level-one heading that is most similar to the titles in the descriptions. */
    private static Optional<String> heading(Description description, BodySurroundings visible) {
        List<String> names = names(description);
        String best = "";
        float bestLikeness = ALIKE;
        List<String> texts = new ArrayList<>();
        description.headings().stream().limit(MOST_HEADINGS).map(h -> h.text().strip())
                .forEach(texts::add);
        Optional<String> lower = visible.headline().filter(text -> !texts.contains(text));
        lower.ifPresent(texts::add);
        for (String text : texts) {
            bestLikeness = lower.filter(text::equals).isPresent() ? Math.max(bestLikeness, ALIKE_LOWER) : bestLikeness;
            for (String name : names) {
                float likeness = TitleLikeness.of(text, name);
                if (likeness > bestLikeness) {
                    bestLikeness = likeness;
                    best = text;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The only level-one heading of a page, if it is a sentence and not the name of a site. */
    private static Optional<String> onlyHeading(Description description) {
        List<String> texts = description.headings().stream().map(heading -> heading.text().strip())
                .filter(text -> !text.isEmpty()).distinct().limit(2).toList();
        return texts.size() == 1 && texts.get(0).split(" ").length >= LEAST_WORDS ? Optional.of(texts.get(0))
                : Optional.empty();
    }

    /** Whether the page's title is so short beside a headline that it names the site. */
    private static boolean isSite(Description description, String headline) {
        return description.document().title().split(" ").length < MOST_SITE_WORDS
                && headline.split(" ").length >= LEAST_WORDS && !TitleParts.isRightsNotice(headline)
                && description.metas().first("og:title").isEmpty();
    }

    private static List<String> names(Description description) {
        Set<String> names = new HashSet<>();
        description.article().flatMap(object -> StructuredData.text(object, "headline")).ifPresent(names::add);
        description.metas().first("og:title").ifPresent(names::add);
        description.metas().first("og:title").map(title -> withoutSite(title, description)).ifPresent(names::add);
        names.add(description.document().title());
        names.add(withoutSite(description.document().title(), description));
        return List.copyOf(names);
    }

    private static Optional<Sourced<String>> described(Description description) {
        MetaElements metas = description.metas();
        return description.article().flatMap(object -> StructuredData.text(object, "headline"))
                .map(text -> new Sourced<>(text, MetadataOrigin.JSON_LD))
                .or(() -> metas.first(TITLES).map(text -> new Sourced<>(text, MetadataOrigin.META)))
                .or(() -> metas.first("og:title")
                        .map(text -> new Sourced<>(withoutSite(text, description), MetadataOrigin.OPEN_GRAPH)))
                .or(() -> Optional.of(description.document().title()).filter(text -> !text.isBlank())
                        .or(() -> metas.first(OTHER_TITLES)).map(text -> withoutSite(text, description))
                        .filter(text -> !text.isEmpty()).map(text -> new Sourced<>(text, MetadataOrigin.META)));
    }

    /** A title without the name of the site at its start or end. East Asian sites name the section before it, too. */
    private static String withoutSite(String whole, Description description) {
        String site = description.metas().first("og:site_name").orElse("").toLowerCase(Locale.ROOT);
        String title = beforeBar(whole);
        List<String> parts = TitleParts.of(title);
        for (int i = 0; i < MOST_PARTS && parts.size() > 1
                && (i == 0 || TitleParts.isEastAsian(title) || isLong(parts.get(0))); i++) {
            title = withoutSite(title, parts, site);
            parts = TitleParts.of(title);
        }
        return title;
    }

    /** Whether the first part of a title is long enough for an article's title, so that sections follow it. */
    private static boolean isLong(String first) {
        return first.split(" ").length >= LEAST_WORDS;
    }

    private static String withoutSite(String title, List<String> parts, String site) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        boolean descends = first.split(" ").length <= MOST_SITE_WORDS && first.length() < last.length()
                && DESCENDING.stream().anyMatch(sign -> title.startsWith(sign, title.indexOf(first) + first.length()));
        if (descends || first.toLowerCase(Locale.ROOT).equals(site)) {
            return title.substring(title.indexOf(parts.get(1), first.length()));
        }
        String rest = title.substring(0, title.lastIndexOf(last));
        boolean place = rest.endsWith(" @ ") && !TitleParts.isEastAsian(title);
        boolean named = last.toLowerCase(Locale.ROOT).equals(site)
                || !place && last.split(" ").length <= MOST_SITE_WORDS && last.length() < first.length();
        return named ? stripEnd(rest) : title;
    }

    /**
     * The part of a title before the first " | ". Sentences do not contain this sign. If the part has only a few words,
     * it may be the name of the site; then the title stays whole.
     */
    private static String beforeBar(String title) {
        int bar = title.indexOf(" | ");
        boolean ends = bar >= 0 && title.substring(0, bar).split(" ").length >= LEAST_WORDS;
        return ends ? title.substring(0, bar).strip() : title;
    }

    private static String stripEnd(String title) {
        int end = title.length();
        while (end > 0 && (Character.isWhitespace(title.charAt(end - 1))
                || SIGNS.indexOf(title.charAt(end - 1)) >= 0)) {
            end--;
        }
        return title.substring(0, end);
    }
}
