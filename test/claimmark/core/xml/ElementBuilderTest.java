package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements with foreign content whose names need a prefix that the file does not have. */
class ElementBuilderTest {

    private static ElementBuilder root(String attribute) {
        return new ElementBuilder("review",
                new ForeignContent(new TreeMap<>(Map.of("{urn:quality}checked", attribute)), List.of()));
    }

    private static String written(ElementBuilder root) {
        return XmlPrinter.document(root.build(ForeignXml.of(root)), List.of());
    }

    @Test
    void aPrefixIsMadeUpForForeignAttributes() {
        assertEquals(1, written(root("yes")).split("xmlns:ns1=\"urn:quality\"", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "attribute", "leaf", "child", "inside", "foreign" })
    void aPrefixThatIsMentionedAnywhereIsNotMadeUp(String where) {
        String mention = "ns1:int";
        ElementBuilder root = switch (where) {
            case "attribute" -> root("yes").always("type", mention);
            case "leaf" -> root("yes").leaf("body", "as " + mention);
            case "child" -> root("yes").child(new ElementBuilder("claim").always("type", mention));
            case "inside" -> root("yes").child(new ElementBuilder("claim").leaf("text", mention));
            default -> root(mention);
        };
        assertEquals(1, written(root).split("xmlns:ns_1=\"urn:quality\"", -1).length - 1, written(root));
    }
}
