package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the help says can be done as it says: its pages, its keys and its commands exist. */
class HelpPagesTest {

    private static final Path HELP = Path.of("OSGI-INF/help");
    private static final Pattern CONSTANT = Pattern.compile("String \\w+ = \"claimmark\\.(\\w+)\"");
    private static final Pattern COMMAND_LINK = Pattern
            .compile("javascript:executeCommand\\(\"([\\w.]+)(\\(.*\\))?\"\\)");
    private static final String FROM_ECLIPSE = "org.eclipse.";
    /** What Eclipse brings: keys that are pressed in every editor. */
    private static final Set<String> ECLIPSE_KEYS = Set.of("F1", "Ctrl+F1", "Ctrl+S", "Ctrl+Z", "Ctrl+Y", "Ctrl+P",
            "Ctrl+1", "Ctrl+Plus", "Ctrl+Minus");

    @Test
    void everyPageThatIsNamedExistsAndEveryPageIsNamed() throws Exception {
        Set<String> named = new TreeSet<>();
        for (String file : List.of("toc.xml", "contexts.xml", "first-article.xml")) {
            Document names = parse(HELP.resolve(file));
            attributes(names, "href").forEach(href -> named.add(href.replace("/claimmark/", "")));
            attributes(names, "topic").forEach(named::add);
        }
        assertEquals(new TreeSet<>(pages().stream().map(Path::toString).toList()), named);
    }

    @Test
    void pagesAreShippedWithThePlugIn() throws IOException {
        assertTrue(Files.readString(Path.of("build.properties")).contains("OSGI-INF/,"));
    }

    @Test
    void everyLinkLeadsToAPageAndEveryPageHasTheTitleThatItIsCalledBy() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            for (Element link : elements(parse(page), "a")) {
                String href = link.getAttribute("href");
                if (!href.startsWith("javascript:") && !isCalled(text(link), HELP.resolve(href))) {
                    wrong.add(page + ": " + href);
                }
            }
        }
        for (String file : List.of("toc.xml", "contexts.xml")) {
            for (Element topic : elements(parse(HELP.resolve(file)), "topic")) {
                if (!isCalled(topic.getAttribute("label"), Path.of(topic.getAttribute("href")))) {
                    wrong.add(file + ": " + topic.getAttribute("label"));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPageTellsOneTaskUnderOneHeading() throws Exception {
        for (Path page : pages()) {
            Document read = parse(page);
            List<String> headings = elements(read, "h1").stream().map(HelpPagesTest::text).toList();
            assertEquals(List.of(title(page)), headings, page.toString());
        }
    }

    @Test
    void everyKeyThatIsNamedIsBoundToACommand() throws Exception {
        Set<String> bound = elements(parse(Path.of("plugin.xml")), "key").stream()
                .filter(key -> key.getAttribute("platform").isEmpty()).map(key -> key.getAttribute("sequence"))
                .map(HelpPagesTest::asWritten).collect(Collectors.toSet());
        assertEquals(List.of(), keysThatAreNo("", bound::contains));
        assertEquals(List.of(), keysThatAreNo("eclipse", ECLIPSE_KEYS::contains));
    }

    @Test
    void everyKeyOfACardIsOneThatTheCardKnows() throws Exception {
        Set<String> others = Set.of("Enter", "Esc", "Delete", "Up", "Down", "Right");
        String letters = Files.readString(Path.of("src/claimmark/ide/verdict/VerdictKey.java"));
        assertEquals(List.of(), keysThatAreNo("verdict", key -> others.contains(key) || isDigit(key)
                || letters.contains("case '" + key.toLowerCase() + "'")));
        assertEquals(List.of(), keysThatAreNo("walk", key -> others.contains(key) || isDigit(key)));
    }

    @Test
    void everyCommandThatIsNamedIsDeclared() throws Exception {
        Document plugin = parse(Path.of("plugin.xml"));
        Set<String> declared = attributesOf(plugin, "command", "id").collect(Collectors.toSet());
        List<String> named = new ArrayList<>(
                attributes(parse(HELP.resolve("first-article.xml")), "serialization").toList());
        for (Path page : pages()) {
            attributes(parse(page), "href").map(COMMAND_LINK::matcher).filter(Matcher::matches)
                    .forEach(link -> named.add(link.group(1)));
        }
        assertTrue(named.size() > 6, "too few commands were found: " + named);
        List<String> unknown = named.stream().map(command -> command.replaceAll("\\(.*", ""))
                .filter(command -> !command.startsWith(FROM_ECLIPSE) && !declared.contains(command)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void f1TellsOfEveryContextThatTheCodeNamesAndOfNoOther() throws Exception {
        Set<String> named = CONSTANT.matcher(Files.readString(Path.of("src/claimmark/ide/look/HelpContexts.java")))
                .results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = attributesOf(parse(HELP.resolve("contexts.xml")), "context", "id")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, told);
    }

    private static boolean isCalled(String name, Path page) throws Exception {
        return Files.isRegularFile(page) && title(page).equals(name);
    }

    private static List<String> keysThatAreNo(String kind, Predicate<String> known) throws Exception {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        for (Path page : pages()) {
            for (Element key : elements(parse(page), "kbd")) {
                if (key.getAttribute("class").equals(kind)) {
                    seen++;
                    if (!known.test(text(key))) {
                        unknown.add(page + ": " + text(key));
                    }
                }
            }
        }
        assertTrue(seen > 0, "no key of the kind " + kind);
        return unknown;
    }

    private static boolean isDigit(String key) {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    /** A key as people write it: {@code M2+M3+DEL} is Alt+Shift+Delete. */
    private static String asWritten(String sequence) {
        String[] keys = sequence.replace("M1", "Ctrl").replace("M2+M3", "Alt+Shift").replace("M3", "Alt")
                .replace("HOME", "Home").replace("DEL", "Delete").split(" ");
        return String.join(" ", keys);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(HELP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    private static String title(Path page) throws Exception {
        return text(elements(parse(page), "title").get(0));
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static Stream<String> attributes(Document document, String name) {
        return elements(document, "*").stream().filter(element -> element.hasAttribute(name))
                .filter(element -> !element.getTagName().equals("link")).map(element -> element.getAttribute(name));
    }

    private static Stream<String> attributesOf(Document document, String tag, String name) {
        return elements(document, tag).stream().map(element -> element.getAttribute(name));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList all = document.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index)).toList();
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        return builder.parse(file.toFile());
    }
}
