package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import claimmark.core.language.Byline;
import claimmark.core.language.PersonNames;
import claimmark.core.language.SignOff;
import claimmark.core.metadata.BodySurroundings.VisibleLine;
import claimmark.core.structure.LineKinds;
import claimmark.core.structure.ShapedLine;
import claimmark.core.text.WordEdges;

/**
 * Finds the authors that a page shows to its readers, above the body or else below it. Persons who only reviewed or
 * edited the article do not count.
 */
final class VisibleAuthors {

    private static final Pattern NAMED_SO = Pattern.compile("(?i)author|byline|writer|contributor");
    private static final Pattern NAMED_EXACTLY = Pattern.compile(
            "(?i)(?:\\S*[-_ ])?(?:author|byline|writer|creator)(?:[-_]+name)?(?: .*)?");
    private static final Pattern OF_PERSON = Pattern.compile("(?i)author|people|profile|staff|contributor|member|writer"
            + "|team|autor|auteur|journalist|/by/|/user|mailto:|/@");
    private static final Evaluator DESCRIBED = QueryParser.parse("[itemprop~=\\b(?:author|creator)\\b],"
            + "[property~=\\b(?:author|creator)\\b]");
    private static final Pattern CHECKED = WordEdges.compile("(?i)(?:\\p{L}+ )?(?:reviewed|edited|checked)\\b.*");
    private static final Pattern WITHIN = Pattern.compile("(?:\\d\\W{1,4}(?:[Pp]osted |[Ww]ritten )?"
            + "|(?:post|article|story|guide) (?:was|is) (?:originally )?written )(?=[Bb]y \\p{Lu})");
    private static final int LEVELS = 3;

    private final String language;
    private final List<VisibleLine> lines;
    /** The texts of the lines, with the gaps between inline elements marked. */
    private final List<String> texts;

    private VisibleAuthors(List<VisibleLine> all, String language) {
        this.language = language;
        lines = all.stream().filter(line -> !CHECKED.matcher(line.text()).matches()).toList();
        texts = lines.stream().map(InlineGaps::filled).toList();
    }

    /** @param language the BCP 47 tag of the page's language; empty when it is not known */
    static List<String> of(BodySurroundings surroundings, String language) {
        return Stream.<Supplier<List<String>>>of(
                () -> new VisibleAuthors(surroundings.aboveBody(), language).names(),
                () -> new VisibleAuthors(surroundings.belowHeadline(), language).unannounced(),
                () -> new VisibleAuthors(surroundings.belowBody(), language).names()).map(Supplier::get)
                .filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    /** The names in the first line between headline and body that announces persons: "By Jane Doe". */
    static List<String> announcedBelowHeadline(BodySurroundings surroundings, String language) {
        VisibleAuthors visible = new VisibleAuthors(surroundings.belowHeadline(), language);
        return IntStream.range(0, visible.lines.size()).filter(i -> Byline.isAnnounced(visible.texts.get(i), language))
                .mapToObj(visible::names).filter(PersonNames::arePersonal).findFirst().orElse(List.of());
    }

    private List<String> names() {
        return first(this::announced).or(() -> first(this::called)).or(() -> first(this::signedOff)).orElse(List.of());
    }

    private Optional<List<String>> first(IntFunction<List<String>> reading) {
        return IntStream.range(0, lines.size()).mapToObj(reading).filter(names -> !names.isEmpty()).findFirst();
    }

    private List<String> signedOff(int at) {
        return SignOff.is(texts.get(at)) ? SignOff.authors(texts.get(at)) : List.of();
    }

    /** The names that a line marks as those of authors, by words or by a link to a page about the author. */
    private List<String> announced(int at) {
        String text = texts.get(at);
        if (Byline.isAnnouncementAlone(text)) {
            String next = at + 1 < lines.size() ? texts.get(at + 1) : "";
            return PersonNames.isPersonal(next) ? Byline.names(next) : List.of();
        }
        if (Byline.isAnnounced(text, language)) {
            return names(at);
        }
        Matcher within = WITHIN.matcher(text);
        return within.find() ? Byline.names(text.substring(within.end())) : linked(lines.get(at));
    }

    /** The names in a line. If a name and a job stand together and the name is a link, only the link counts. */
    private List<String> names(int at) {
        List<String> links = lines.get(at).element().getElementsByTag("a").eachText();
        return Byline.names(texts.get(at), language).stream().filter(VisibleAuthors::isWordOrCapitalised)
                .map(name -> links.stream().filter(link -> name.startsWith(link) && PersonNames.isPersonal(link))
                        .findFirst().orElse(name))
                .toList();
    }

    private static boolean isWordOrCapitalised(String name) {
        return name.indexOf(' ') < 0
                || name.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** The names in an element whose class says that it holds authors. */
    private List<String> called(int at) {
        Element element = lines.get(at).element();
        boolean exactly = NAMED_EXACTLY.matcher(element.className()).matches();
        if (!exactly && !isNamedSo(element)) {
            return List.of();
        }
        return Byline.separated(texts.get(at)).map(Byline::names).filter(names -> !names.isEmpty())
                .findFirst()
                .filter(names -> names.stream().allMatch(name -> PersonNames.isPersonal(name)
                        || exactly && isOneWord(name)))
                .orElse(List.of());
    }

    private List<String> unannounced() {
        return first(this::described).orElseGet(this::besideDate);
    }

    /** The names in the first line that is nothing but names, and has a date beside it. */
    private List<String> besideDate() {
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = Byline.separated(texts.get(i)).map(String::strip).toList();
            boolean dated = isDate(i - 1) || isDate(i + 1) || parts.size() > 1 && isDate(i);
            if (dated && !parts.isEmpty() && Byline.isNamesAlone(parts.get(0))
                    && !leadsElsewhere(lines.get(i).element())) {
                return Byline.names(parts.get(0), language);
            }
        }
        return List.of();
    }

    /** Whether a line has a link that is not called one to an author. It may lead to a section. */
    private static boolean leadsElsewhere(Element line) {
        List<Element> links = line.getElementsByTag("a");
        return !links.isEmpty() && links.stream().noneMatch(link -> OF_PERSON.matcher(link.attr("href")).find());
    }

    private boolean isDate(int line) {
        return line >= 0 && line < texts.size() && LineKinds.isDate(ShapedLine.of(texts.get(line)));
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0));
    }

    private static List<String> linked(VisibleLine line) {
        List<String> names = new ArrayList<>();
        for (Element link : line.element().getElementsByTag("a")) {
            boolean author = link.attr("rel").contains("author") || link.attr("href").contains("/author")
                    || NAMED_SO.matcher(link.className()).find();
            if (author && PersonNames.isPersonal(link.text().strip())) {
                names.addAll(Byline.names(link.text()));
            }
        }
        return names;
    }

    /** The names in elements inside a line that are called those of authors by microdata or RDFa. */
    private List<String> described(int line) {
        return lines.get(line).element().select(DESCRIBED).stream().map(Element::text).filter(PersonNames::isPersonal)
                .flatMap(text -> Byline.names(text).stream()).distinct().toList();
    }

    private static boolean isNamedSo(Element element) {
        Optional<Element> at = Optional.of(element);
        for (int i = 0; i < LEVELS && at.isPresent(); i++) {
            Element named = at.get();
            if (NAMED_SO.matcher(named.className() + ' ' + named.attr("itemprop") + ' ' + named.attr("property"))
                    .find()) {
                return true;
            }
            at = Optional.ofNullable(named.parent());
        }
        return false;
    }
}
