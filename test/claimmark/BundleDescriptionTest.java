package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import claimmark.core.text.ArticleFormat;

/** What plugin.xml and the manifest name exists: the translated texts, the icons and the classes. */
class BundleDescriptionTest {

    private static final String TEXTS = "OSGI-INF/l10n/bundle.properties";

    @ParameterizedTest
    @ValueSource(strings = { ".", "releng/branding" })
    void everyKeyHasATextAndEveryTextIsUsed(String bundle) throws Exception {
        Set<String> used = new TreeSet<>();
        attributes(bundle).map(Attr::getValue).forEach(value -> addKey(used, value));
        elementTexts(bundle).forEach(text -> addKey(used, text));
        try (InputStream in = Files.newInputStream(Path.of(bundle, "META-INF/MANIFEST.MF"))) {
            new Manifest(in).getMainAttributes().values().forEach(value -> addKey(used, value.toString()));
        }
        assertEquals(new TreeSet<>(texts(bundle).stringPropertyNames()), used);
    }

    @ParameterizedTest
    @ValueSource(strings = { ".", "releng/branding" })
    void everyFileThatIsNamedExists(String bundle) throws Exception {
        List<String> named = attributes(bundle).filter(attribute -> isFile(attribute.getName()))
                .flatMap(attribute -> Stream.of(attribute.getValue().split(","))).toList();
        List<String> missing = named.stream().filter(file -> !Files.isRegularFile(Path.of(bundle, file))).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = { ".", "releng/branding" })
    void everyClassThatIsNamedExists(String bundle) throws Exception {
        List<String> named = attributes(bundle).filter(BundleDescriptionTest::namesClass).map(Attr::getValue)
                .map(value -> value.replaceAll(":.*", "")).filter(name -> name.startsWith("claimmark.")).toList();
        assertTrue(!named.isEmpty(), "no class is named, so none could be missing");
        List<String> missing = named.stream().map(name -> "src/" + name.replace('.', '/') + ".java")
                .filter(file -> !Files.isRegularFile(Path.of(bundle, file))).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theEditorIsOfferedForEveryFileThatTheCoreTakesForAnArticle() throws Exception {
        List<String> offered = attributes(".").filter(attribute -> attribute.getName().equals("extensions"))
                .flatMap(attribute -> Stream.of(attribute.getValue().split(","))).sorted().toList();
        List<String> known = Stream.of(ArticleFormat.values()).map(ArticleFormat::extensions).flatMap(List::stream)
                .sorted().toList();
        assertEquals(known, offered);
    }

    private static void addKey(Set<String> keys, String value) {
        if (value.startsWith("%")) {
            keys.add(value.substring(1));
        }
    }

    private static boolean isFile(String attribute) {
        return Set.of("icon", "disabledIcon", "uri", "windowImages", "aboutImage", "preferenceCustomization",
                "file", "contentFile")
                .contains(attribute);
    }

    /** Commands name the class of their parameters' values in an attribute of its own. */
    private static boolean namesClass(Attr attribute) {
        boolean values = attribute.getName().equals("values")
                && attribute.getOwnerElement().getTagName().equals("commandParameter");
        return values || attribute.getName().toLowerCase().endsWith("class");
    }

    /** {@code aboutText} and the like of a product are attributes called value. */
    private static Stream<Attr> attributes(String bundle) throws Exception {
        List<Attr> attributes = new ArrayList<>();
        for (Element element : elements(bundle)) {
            NamedNodeMap all = element.getAttributes();
            for (int i = 0; i < all.getLength(); i++) {
                attributes.add((Attr) all.item(i));
            }
        }
        return attributes.stream();
    }

    private static Stream<String> elementTexts(String bundle) throws Exception {
        return elements(bundle).stream().map(Node::getFirstChild).filter(child -> child != null)
                .map(Node::getNodeValue).filter(text -> text != null).map(String::strip);
    }

    private static List<Element> elements(String bundle) throws Exception {
        Document plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of(bundle, "plugin.xml").toFile());
        NodeList all = plugin.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(bundle, TEXTS))) {
            texts.load(in);
        }
        return texts;
    }
}
