package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.SourceEdit;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

class HtmlSourceMapTest {

    @Test
    void tracesTextThroughTagsCommentsAndLines() {
        assertTraced("<p>con<b>gratu</b>lates", "congratulates", "con", "gratu", "lates");
        assertTraced("<p>one <!-- two -->three", "one three", "one ", "three");
        assertTraced("<p>one<br>two", "one\ntwo", "one", "two");
        assertTraced("<p>one</p><p>two</p>", "one\n\ntwo", "one", "two");
        assertTraced("<p>x</p><table>y<tr><td>z</table>", "x\n\ny\nz", "x", "y", "z");
        assertTraced("<svg><![CDATA[x<y]]></svg>", "x<y", "x<y");
    }

    @Test
    void tracesWhatIsWrittenInOtherCharacters() {
        assertTraced("<p>AT&amp;T has &euro;5", "T&T has €", "T&amp;T has &euro;");
        assertTraced("<p>&#128512;&notit;", "\uD83D\uDE00\u00ACi", "&#128512;&noti");
        assertTraced("<p>one \r\n  two", "one two", "one \r\n  two");
        assertTraced("<p>one <b> two</b>", "one two", "one ", "two");
        assertTraced("<pre>one\r\ntwo</pre>", "e\nt", "e\r\nt");
        assertTraced("<p>a\u0000b", "ab", "a", "b");
    }

    @Test
    void tracesNothingForNothing() {
        SourceMap map = read("<p>one<p>two").sourceMap();
        assertEquals(List.of(), map.toSource(new TextSpan(1, 1)));
        assertEquals(List.of(), map.toSource(new TextSpan(3, 5)));
        assertThrows(IllegalArgumentException.class, () -> map.toSource(new TextSpan(0, 9)));
    }

    @Test
    void showsTheTextOfASourceSelection() {
        String page = "<p>con<b>gratu</b>lates &amp; thanks</p>";
        assertShown(page, "con<b>gratu</b>lates", "congratulates");
        assertShown(page, "<b>gratu</b>", "gratu");
        assertShown(page, "lates &am", "lates &");
        assertShown(page, page, "congratulates & thanks");
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

    @Test
    void keepsTagsInTheReplacedText() {
        assertReplaced("<p>con<b>gratu</b>lates him", "congratulates", "thanks", "<p>thank<b></b>s him");
        assertReplaced("<p>one <b>two</b> three", "two three", "four", "<p>one <b>four</b>");
        assertReplaced("<p>one <b> two</b>", "one two", "one-two", "<p>one-<b>two</b>");
        assertReplaced("<p>one <b> two</b>", "one two", "one a two", "<p>one <b> a two</b>");
    }

    @Test
    void escapesWhatIsInserted() {
        assertReplaced("<p>a b", "b", "<i> & \"c\"", "<p>a &lt;i> &amp; \"c\"");
        assertReplaced("<svg><![CDATA[a b]]></svg>", "b", "<&>", "<svg><![CDATA[a <&>]]></svg>");
        assertReplaced("<p>a b", "b", "one\n\ntwo", "<p>a one<br><br>two");
        assertReplaced("<pre>a b</pre>", "b", "one\n\ntwo", "<pre>a one\n\ntwo</pre>");
    }

    @Test
    void keepsWhatIsBesideAChangeFromBecomingMarkup() {
        assertReplaced("<p>AT& T", "& T", "&T", "<p>AT&amp;T");
        assertReplaced("<p>a < b", "< b", "<b", "<p>a &lt;b");
        assertReplaced("<p>1 &lt 2", "< 2", "<2", "<p>1 &lt;2");
        assertReplaced("<p>&not in;", "\u00AC in", "\u00ACin", "<p>&not;in;");
        assertReplaced("<textarea></textrea></textarea>", "textrea", "textarea", "<textarea>&lt;/textarea></textarea>");
    }

    @Test
    void writesReferencesForWhatTheCharsetLacks() {
        String page = "<p>a b";
        HtmlArticle article = HtmlReader.article(page, Charset.forName("windows-1251"));
        SourceEdit edit = article.sourceMap().replace(new TextSpan(2, 3), "Жé\uD83D\uDE00");
        assertEquals("<p>a Ж&#233;&#128512;", edit.applyToSource(page));
        assertEquals("a Жé\uD83D\uDE00", edit.applyToText(article.text()));
    }

    @Test
    void takesOutALineBreakThatJoinedLinesNeedNoMore() {
        assertReplaced("<p>one<br>two</p>", "\n", "", "<p>onetwo</p>");
        assertReplaced("<p>one <BR />\r\ntwo</p>", "\n", "", "<p>onetwo</p>");
        assertReplaced("<p>one<br><br>two</p>", "\n\n", "", "<p>onetwo</p>");
        assertAnnounced("<p>one<br><br>two</p>", "e\n", "e", "one\ntwo");
        assertAnnounced("<p>AT&am<br>p;T</p>", "\n", "", "AT&am\np;T");
        assertAnnounced("<p>one</p><br><p>two</p>", "\n\n", "", "one\n\ntwo");
        assertAnnounced("<p>one<br></p><p>two</p>", "\n\n", "", "one\n\ntwo");
        assertAnnounced("<pre>one\ntwo</pre>", "\n", "", "onetwo");
    }

    @Test
    void announcesWhatHtmlCannotHold() {
        assertAnnounced("<p>one two", "two", "two  three ", "one two three");
        assertAnnounced("<p>one two", " two", "", "one");
        assertAnnounced("<p>one two", "one", "", "two");
        assertAnnounced("<p>one <b> two</b> three", "two", "", "one three");
        assertAnnounced("<p>one\u0000 two", "one", "\u0000a", "a two");
    }

    @Test
    void keepsTheLinesOfAReplacedText() {
        assertAnnounced("<p>one two</p><p>three four</p>", "two\n\nthree", "x", "one x\n\nfour");
        assertAnnounced("<p>one</p>two<p>three</p>", "two", "", "one\n\nthree");
        assertAnnounced("<div>one</div><br>two<br>three", "two", "", "one\n\nthree");
        assertAnnounced("<div>one<div>two</div>three</div>", "two", "", "one\nthree");
        assertAnnounced("<p>one</p><p>two</p>", "one", "", "two");
        assertAnnounced("<p>one</p><p>two</p>", "one\n\ntwo", "", "");
    }

    @Test
    void refusesWhatWouldChangeOtherText() {
        String page = "<p>a</p><svg><![CDATA[b c]]></svg>";
        HtmlArticle article = read(page);
        assertTrue(article.sourceMap().replace(find(article.text(), "c"), "]]>").isNone());
        assertTrue(read("").sourceMap().replace(new TextSpan(0, 0), "x").isNone());
        assertTrue(article.sourceMap().replace(new TextSpan(0, 1), "a").isNone());
    }

    private static void assertTraced(String page, String words, String... slices) {
        HtmlArticle article = read(page);
        List<TextSpan> ranges = article.sourceMap().toSource(find(article.text(), words));
        assertEquals(List.of(slices), ranges.stream().map(range -> range.of(page)).toList());
    }

    private static void assertShown(String page, String selection, String shown) {
        HtmlArticle article = read(page);
        assertEquals(shown, article.sourceMap().toText(find(page, selection)).of(article.text()));
    }

    private static void assertReplaced(String page, String words, String replacement, String changed) {
        HtmlArticle article = read(page);
        SourceEdit edit = article.sourceMap().replace(find(article.text(), words), replacement);
        assertEquals(changed, edit.applyToSource(page));
        assertEquals(article.text().replace(words, replacement), read(changed).text());
        assertEquals(article.text().replace(words, replacement), edit.applyToText(article.text()));
    }

    private static void assertAnnounced(String page, String words, String replacement, String announced) {
        HtmlArticle article = read(page);
        SourceEdit edit = article.sourceMap().replace(find(article.text(), words), replacement);
        assertEquals(announced, edit.applyToText(article.text()));
        assertEquals(announced, read(edit.applyToSource(page)).text());
    }

    private static TextSpan find(String whole, String part) {
        assertTrue(whole.contains(part), () -> part + " is not in " + whole);
        return TextSpan.ofLength(whole.indexOf(part), part.length());
    }

    private static HtmlArticle read(String page) {
        return HtmlReader.article(page, StandardCharsets.UTF_8);
    }
}
