package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program can put content into the model that makes a sidecar unreadable, or that is lost when it is written. */
class ForeignXmlTest {

    private static ElementBuilder with(List<String> inside, List<String> before) {
        return new ElementBuilder("review", new ForeignContent(new TreeMap<>(), List.of())).child(
                new ElementBuilder("claim", new ForeignContent(new TreeMap<>(), inside, before)).leaf("text", "t"));
    }

    private static String written(ElementBuilder root) {
        return XmlPrinter.document(root.build(ForeignXml.of(root)), List.of());
    }

    /** Each is meant to be one element, comment or processing instruction. */
    @ParameterizedTest
    @ValueSource(strings = { "", " ", "words", "<a/>words", "<a/><b/>", "<a/><!--b-->", "<a>", "</a>", "<a></b>",
        "<p:a/>", "<!--a", "</carrier><carrier>", "&amp;" })
    void whatIsNotOneElementIsRefused(String content) {
        ElementBuilder inside = with(List.of(content), List.of());
        assertThrows(IllegalArgumentException.class, () -> ForeignXml.of(inside));
        ElementBuilder second = with(List.of("<ok/>", content), List.of("<!--ok-->"));
        assertThrows(IllegalArgumentException.class, () -> ForeignXml.of(second));
    }

    @Test
    void whatStoodBeforeTheElementStandsThereAgainAndTheRestInside() {
        assertEquals("""
                  <!--one-->
                  <?two?>
                  <claim>
                    <text>t</text>
                    <a xmlns=""/>
                    <!--i-->
                    <b xmlns=""/>
                  </claim>
                """.indent(0), written(with(List.of("<a/>", "<!--i-->", "<b/>"), List.of("<!--one-->", "<?two?>")))
                        .lines().skip(2).limit(8).collect(Collectors.joining("\n", "", "\n")));
    }
}
