package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** How much longer foreign content may become than the file it stood in. */
class ForeignLimitTest {

    private static final int GROWTH = 16 << 20;

    private static XmlElement element(int length) {
        return new XmlElement("e", List.of(), List.of(new XmlNode.Text("x".repeat(length))));
    }

    @Test
    void allThatIsPrintedCountsTogether() {
        ForeignLimit limit = new ForeignLimit(1000);
        assertTrue(limit.print(element(GROWTH - 200)).isPresent());
        assertTrue(limit.print(element(900)).isPresent());
        assertTrue(limit.print(new XmlNode.Markup("<!-- " + "x".repeat(400) + " -->")).isPresent());
        assertEquals(Optional.empty(), limit.print(element(10)));
        assertEquals(Optional.of("<!---->"), limit.print(new XmlNode.Markup("<!---->")), "comments never grow");
    }
}
