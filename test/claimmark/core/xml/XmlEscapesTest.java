package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEscapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''|''", "a|a", "&|&amp;", "a&b|a&amp;b", "<a>|&lt;a&gt;", "a]]>b|a]]&gt;b",
        "&&|&amp;&amp;", "\"|\"", "a>|a&gt;" })
    void inTextOnlyMarkupIsEscaped(String text, String written) {
        StringBuilder out = new StringBuilder("before ");
        XmlEscapes.text(text, out);
        assertEquals("before " + written, out.toString());
    }

    @ParameterizedTest
    @CsvSource({ "'\r', &#13;", "'\r\n', '&#13;\n'", "'a\tb\n', 'a\tb\n'" })
    void carriageReturnsWouldBecomeLineFeeds(String text, String written) {
        StringBuilder out = new StringBuilder();
        XmlEscapes.text(text, out);
        assertEquals(written, out.toString());
    }

    @ParameterizedTest
    @CsvSource({ "'', ''", "'a b', 'a b'", "'&<>', &amp;&lt;&gt;", "'say \"a\"', 'say &quot;a&quot;'",
        "'a\tb\nc\rd', a&#9;b&#10;c&#13;d", "'it''s', 'it''s'" })
    void inValuesWhiteSpaceIsEscapedToo(String value, String written) {
        StringBuilder out = new StringBuilder();
        XmlEscapes.attribute("a", value, out);
        assertEquals("a=\"" + written + "\"", out.toString());
    }
}
