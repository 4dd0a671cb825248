package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import claimmark.core.text.SourceEdit;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

class HtmlSourceMapTest {

    @ParameterizedTest
    @MethodSource
    void tracesTextToItsSource(String page, String words, List<String> slices) {
        HtmlArticle article = read(page);
        List<TextSpan> ranges = article.sourceMap().toSource(find(article.text(), words));
        assertEquals(slices, ranges.stream().map(range -> range.of(page)).toList());
    }

    static Stream<Arguments> tracesTextToItsSource() {
        return Stream.of(
                argumentSet("a tag in a word", "<p>con<b>gratu</b>lates", "congratulates",
                        List.of("con", "gratu", "lates")),
                argumentSet("a comment", "<p>one <!-- two -->three", "one three", List.of("one ", "three")),
                argumentSet("a line break", "<p>one<br>two", "one\ntwo", List.of("one", "two")),
                argumentSet("paragraphs", "<p>one</p><p>two</p>", "one\n\ntwo", List.of("one", "two")),
                argumentSet("text moved out of a table", "<p>x</p><table>y<tr><td>z</table>", "x\n\ny\nz",
                        List.of("x", "y", "z")),
                argumentSet("a CDATA section", "<svg><![CDATA[x<y]]></svg>", "x<y", List.of("x<y")),
                argumentSet("references", "<p>AT&amp;T has &euro;5", "T&T has €", List.of("T&amp;T has &euro;")),
                argumentSet("references without a name or an end", "<p>&#128512;&notit;", "\uD83D\uDE00\u00ACi",
                        List.of("&#128512;&noti")),
                argumentSet("collapsed white space", "<p>one \r\n  two", "one two", List.of("one \r\n  two")),
                argumentSet("white space collapsed across a tag", "<p>one <b> two</b>", "one two",
                        List.of("one ", "two")),
                argumentSet("a line end of two characters", "<pre>one\r\ntwo</pre>", "e\nt", List.of("e\r\nt")),
                argumentSet("a null character", "<p>a\u0000b", "ab", List.of("a", "b")));
    }

    @Test
    void tracesNothingForNothing() {
        SourceMap map = read("<p>one<p>two").sourceMap();
        assertEquals(List.of(), map.toSource(new TextSpan(1, 1)));
        assertEquals(List.of(), map.toSource(new TextSpan(3, 5)));
        assertThrows(IllegalArgumentException.class, () -> map.toSource(new TextSpan(0, 9)));
    }

    @ParameterizedTest
    @MethodSource
    void showsTheTextOfASourceSelection(String selection, String shown) {
        String page = "<p>con<b>gratu</b>lates &amp; thanks</p>";
        HtmlArticle article = read(page);
        assertEquals(shown, article.sourceMap().toText(find(page, selection)).of(article.text()));
    }

    static Stream<Arguments> showsTheTextOfASourceSelection() {
        return Stream.of(
                arguments("con<b>gratu</b>lates", "congratulates"),
                arguments("<b>gratu</b>", "gratu"),
                arguments("lates &am", "lates &"),
                arguments("<p>con<b>gratu</b>lates &amp; thanks</p>", "congratulates & thanks"));
    }

    @Test
    void showsTheNearestCaretForMarkup() {
        String page = "<h1 class='x'>one</h1><!-- a long comment --><p>two";
        SourceMap map = read(page).sourceMap();
        assertEquals(new TextSpan(0, 0), map.toText(find(page, "class")));
        assertEquals(new TextSpan(3, 3), map.toText(find(page, "</h1>")));
        assertEquals(new TextSpan(5, 5), map.toText(find(page, "-->")));
        assertEquals(new TextSpan(6, 6), map.toText(new TextSpan(page.indexOf("wo"), page.indexOf("wo"))));
        assertEquals(new TextSpan(0, 0), read("<br>").sourceMap().toText(new TextSpan(1, 3)));
        assertThrows(IllegalArgumentException.class, () -> map.toText(new TextSpan(0, page.length() + 1)));
    }

    @Test
    void replacesNoMoreThanWhatDiffers() {
        SourceEdit edit = read("<p>to refrain form it").sourceMap().replace(new TextSpan(11, 15), "from");
        assertEquals(1, edit.changes().size());
        assertEquals(new TextSpan(15, 17), edit.changes().get(0).span());
        assertEquals("ro", edit.changes().get(0).replacement());
    }

    @ParameterizedTest
    @MethodSource({"amongTags", "whatHtmlEscapes", "besideMarkupInTheMaking", "lineBreaks"})
    void replacesWords(String page, String words, String replacement, String changed) {
        HtmlArticle article = read(page);
        SourceEdit edit = article.sourceMap().replace(find(article.text(), words), replacement);
        assertEquals(changed, edit.applyToSource(page));
        assertEquals(article.text().replace(words, replacement), read(changed).text());
        assertEquals(article.text().replace(words, replacement), edit.applyToText(article.text()));
    }

    static Stream<Arguments> amongTags() {
        return Stream.of(
                arguments("<p>con<b>gratu</b>lates him", "congratulates", "thanks", "<p>thank<b></b>s him"),
                arguments("<p>one <b>two</b> three", "two three", "four", "<p>one <b>four</b>"),
                arguments("<p>one <b> two</b>", "one two", "one-two", "<p>one-<b>two</b>"),
                arguments("<p>one <b> two</b>", "one two", "one a two", "<p>one <b> a two</b>"));
    }

    static Stream<Arguments> whatHtmlEscapes() {
        return Stream.of(
                arguments("<p>a b", "b", "<i> & \"c\"", "<p>a &lt;i> &amp; \"c\""),
                arguments("<svg><![CDATA[a b]]></svg>", "b", "<&>", "<svg><![CDATA[a <&>]]></svg>"),
                arguments("<p>a b", "b", "one\n\ntwo", "<p>a one<br><br>two"),
                arguments("<pre>a b</pre>", "b", "one\n\ntwo", "<pre>a one\n\ntwo</pre>"));
    }

    /** What stands beside a change must not become markup. */
    static Stream<Arguments> besideMarkupInTheMaking() {
        return Stream.of(
                arguments("<p>AT& T", "& T", "&T", "<p>AT&amp;T"),
                arguments("<p>a < b", "< b", "<b", "<p>a &lt;b"),
                arguments("<p>1 &lt 2", "< 2", "<2", "<p>1 &lt;2"),
                arguments("<p>&not in;", "\u00AC in", "\u00ACin", "<p>&not;in;"),
                arguments("<textarea></textrea></textarea>", "textrea", "textarea",
                        "<textarea>&lt;/textarea></textarea>"));
    }

    /** Lines that are joined need the break between them no more. */
    static Stream<Arguments> lineBreaks() {
        return Stream.of(
                arguments("<p>one<br>two</p>", "\n", "", "<p>onetwo</p>"),
                arguments("<p>one <BR />\r\ntwo</p>", "\n", "", "<p>onetwo</p>"),
                arguments("<p>one<br><br>two</p>", "\n\n", "", "<p>onetwo</p>"));
    }

    @Test
    void writesReferencesForWhatTheCharsetLacks() {
        String page = "<p>a b";
        HtmlArticle article = HtmlReader.article(page, Charset.forName("windows-1251"));
        SourceEdit edit = article.sourceMap().replace(new TextSpan(2, 3), "Жé\uD83D\uDE00");
        assertEquals("<p>a Ж&#233;&#128512;", edit.applyToSource(page));
        assertEquals("a Жé\uD83D\uDE00", edit.applyToText(article.text()));
    }

    @ParameterizedTest
    @MethodSource({"breaksBetweenLines", "whatHtmlCannotHold", "linesOfAReplacedText"})
    void announcesWhatBecomesOfTheText(String page, String words, String replacement, String announced) {
        HtmlArticle article = read(page);
        SourceEdit edit = article.sourceMap().replace(find(article.text(), words), replacement);
        assertEquals(announced, edit.applyToText(article.text()));
        assertEquals(announced, read(edit.applyToSource(page)).text());
    }

    static Stream<Arguments> breaksBetweenLines() {
        return Stream.of(
                arguments("<p>one<br><br>two</p>", "e\n", "e", "one\ntwo"),
                arguments("<p>AT&am<br>p;T</p>", "\n", "", "AT&am\np;T"),
                arguments("<p>one</p><br><p>two</p>", "\n\n", "", "one\n\ntwo"),
                arguments("<p>one<br></p><p>two</p>", "\n\n", "", "one\n\ntwo"),
                arguments("<pre>one\ntwo</pre>", "\n", "", "onetwo"));
    }

    static Stream<Arguments> whatHtmlCannotHold() {
        return Stream.of(
                arguments("<p>one two", "two", "two  three ", "one two three"),
                arguments("<p>one two", " two", "", "one"),
                arguments("<p>one two", "one", "", "two"),
                arguments("<p>one <b> two</b> three", "two", "", "one three"),
                arguments("<p>one\u0000 two", "one", "\u0000a", "a two"));
    }

    static Stream<Arguments> linesOfAReplacedText() {
        return Stream.of(
                arguments("<p>one two</p><p>three four</p>", "two\n\nthree", "x", "one x\n\nfour"),
                arguments("<p>one</p>two<p>three</p>", "two", "", "one\n\nthree"),
                arguments("<div>one</div><br>two<br>three", "two", "", "one\n\nthree"),
                arguments("<div>one<div>two</div>three</div>", "two", "", "one\nthree"),
                arguments("<p>one</p><p>two</p>", "one", "", "two"),
                arguments("<p>one</p><p>two</p>", "one\n\ntwo", "", ""));
    }

    @Test
    void refusesWhatWouldChangeOtherText() {
        String page = "<p>a</p><svg><![CDATA[b c]]></svg>";
        HtmlArticle article = read(page);
        assertTrue(article.sourceMap().replace(find(article.text(), "c"), "]]>").isNone());
        assertTrue(read("").sourceMap().replace(new TextSpan(0, 0), "x").isNone());
        assertTrue(article.sourceMap().replace(new TextSpan(0, 1), "a").isNone());
    }

    private static TextSpan find(String whole, String part) {
        assertTrue(whole.contains(part), () -> part + " is not in " + whole);
        return TextSpan.ofLength(whole.indexOf(part), part.length());
    }

    private static HtmlArticle read(String page) {
        return HtmlReader.article(page, StandardCharsets.UTF_8);
    }
}
