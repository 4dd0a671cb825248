package claimmark.core.metadata;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import claimmark.core.metadata.BodySurroundings.VisibleLine;

/**
 * Tells which lines near an article are of something else: of an embedded post, a comment, a table of facts, another
 * article, or the head of the site. An element that holds the headline is of the article, whatever it is named.
 */
final class ApartElements {

    private static final int LEVELS = 10;
    private static final int NEAR = 5;
    private static final Pattern APART = Pattern.compile("(?i)(?:^|[\\s_-])(?:tweet|twitter|instagram|comments?"
            + "|commentlist|infobox|related|recommended|recommendations|recirc|trending|popular|outbrain|taboola"
            + "|upcoming)(?=$|[\\s_-])");
    private static final Pattern OF_SITE = Pattern.compile("(?i)(?:^|[\\s_-])(?:masthead|topbar|top-?bar|navbar"
            + "|navigation|weather|today|clock|current-?date|(?:site|page|global|main)-?header)(?=$|[\\s_-])"
            + "|(?:^|\\s)(?:header|top|nav|menu|site)(?=$|\\s)");
    /** A link that is this much longer than the line, in UTF-16 units, tells of another article. */
    private static final int LONGER = 60;

    /** The elements that hold the headline, and how many levels above it they are. */
    private final Map<Element, Integer> aroundHeadline = new IdentityHashMap<>();

    /** @param headline the element of the headline; empty when the page has none */
    ApartElements(Optional<Element> headline) {
        headline.ifPresent(element -> {
            for (Optional<Element> at = Optional.of(element); at.isPresent();
                    at = Optional.ofNullable(at.get().parent())) {
                aroundHeadline.put(at.get(), aroundHeadline.size());
            }
        });
    }

    /** Whether a line is of something that is set into the article, or stands beside it. */
    boolean isApart(VisibleLine line) {
        return isWithin(line, element -> isApart(element, line.text().length()));
    }

    /** Whether a line is of the head of the site. */
    boolean isOfSite(VisibleLine line) {
        return isWithin(line, element -> element.nameIs("header") || element.nameIs("nav")
                || OF_SITE.matcher(names(element)).find());
    }

    /** Whether a line stands in the same small group of elements as the headline. */
    boolean isBesideHeadline(VisibleLine line) {
        Optional<Element> at = Optional.of(line.element());
        for (int i = 0; i < NEAR && at.isPresent(); i++) {
            int levels = aroundHeadline.getOrDefault(at.get(), NEAR);
            if (levels < NEAR) {
                return !at.get().nameIs("body") && !isOfSite(line);
            }
            at = Optional.ofNullable(at.get().parent());
        }
        return false;
    }

    private boolean isWithin(VisibleLine line, Predicate<Element> kind) {
        Optional<Element> at = Optional.of(line.element());
        for (int i = 0; i < LEVELS && at.isPresent() && !aroundHeadline.containsKey(at.get()); i++) {
            if (kind.test(at.get())) {
                return true;
            }
            at = Optional.ofNullable(at.get().parent());
        }
        return false;
    }

    private static boolean isApart(Element element, int length) {
        return switch (element.normalName()) {
            case "blockquote", "figcaption", "caption", "nav" -> true;
            case "tr" -> element.children().stream().anyMatch(cell -> cell.nameIs("th"));
            case "a" -> element.text().length() > length + LONGER;
            case "body", "html" -> false;
            default -> APART.matcher(names(element)).find();
        };
    }

    private static String names(Element element) {
        return element.className() + ' ' + element.id();
    }
}
