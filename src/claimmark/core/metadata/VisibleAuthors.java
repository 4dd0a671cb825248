package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import claimmark.core.dates.CalendarDates;
import claimmark.core.metadata.Surroundings.Line;
import claimmark.core.structure.Byline;

/** The authors that a page names to its readers, above the body or else below it. */
final class VisibleAuthors {

    private static final Pattern NAMED_SO = Pattern.compile("(?i)author|byline|writer|contributor");
    private static final Pattern CHECKED = Pattern.compile("(?i)(?:\\p{L}+ )?(?:reviewed|edited|checked)\\b.*");
    private static final Pattern AFTER_DATE = Pattern.compile("(?i)\\d\\W{1,4}(?:posted |written )?by \\p{Lu}");
    private static final int LEVELS = 3;

    private final List<Line> lines;

    private VisibleAuthors(List<Line> lines) {
        this.lines = lines.stream().filter(line -> !CHECKED.matcher(line.text()).matches()).toList();
    }

    static List<String> of(Surroundings surroundings) {
        List<String> above = new VisibleAuthors(surroundings.aboveBody()).names();
        return above.isEmpty() ? new VisibleAuthors(surroundings.belowBody()).names() : above;
    }

    private List<String> names() {
        return first(this::announced).or(() -> first(this::named)).orElse(List.of());
    }

    private Optional<List<String>> first(Function<Integer, List<String>> reading) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> names = reading.apply(i);
            if (!names.isEmpty()) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** Names that a line says are those of authors, in words or by a link to a page about them. */
    private List<String> announced(int at) {
        Line line = lines.get(at);
        if (Byline.isAnnouncementAlone(line.text())) {
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            return Byline.isPersonal(next) ? Byline.names(next) : List.of();
        }
        if (Byline.isAnnounced(line.text())) {
            return Byline.names(line.text());
        }
        Matcher afterDate = AFTER_DATE.matcher(line.text());
        if (afterDate.find() && CalendarDates.first(line.text()).isPresent()) {
            return Byline.names(line.text().substring(afterDate.end() - "by X".length()));
        }
        return linked(line);
    }

    /** Names in an element that is called after authors. */
    private List<String> named(int at) {
        Line line = lines.get(at);
        return Byline.isPersonal(line.text()) && isNamedSo(line.element()) ? Byline.names(line.text()) : List.of();
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
