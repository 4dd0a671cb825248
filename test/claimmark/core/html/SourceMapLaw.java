package claimmark.core.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.jsoup.parser.Parser;

import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** The two laws of the source map, for one page. Each check answers what is wrong, or nothing. */
public final class SourceMapLaw {

    /** What edits insert: words, and whatever may be read as markup once it stands beside something else. */
    public static final List<String> INSERTIONS = List.of(
            "x", "", "from", "&", "<", ">", "&amp;", "<b>", "a  b", " ", "\n",
            "one\ntwo", "\n\n", "\r\n", "\t", ";", "amp;", "lt", "t;", "#65;", "#", "/", "!", "]]>", "</p>", "</xmp>",
            "</textarea>", "-->", "\u00A0", "\uD83D\uDE00", "\u0000", " a ", "é", "b>", "notin;", "1", "Q\f");

    private final String source;
    private final HtmlArticle article;

    public SourceMapLaw(String source) {
        this.source = source;
        article = HtmlReader.article(source, StandardCharsets.UTF_8);
    }

    public HtmlArticle article() {
        return article;
    }

    /** The source ranges of a span decode to exactly its text. */
    public Optional<String> decodes(TextSpan asked) {
        List<TextSpan> ranges = article.sourceMap().toSource(asked);
        TextSpan span = withWholeReferences(asked, ranges);
        StringBuilder traced = new StringBuilder();
        for (TextSpan range : ranges) {
            String text = withoutSpace(article.sourceMap().toText(range).of(article.text()));
            boolean decodes = text.equals(withoutSpace(range.of(source)))
                    || text.equals(withoutSpace(Parser.unescapeEntities(range.of(source), false)));
            traced.append(decodes ? text : "(not " + text + ")");
        }
        String expected = withoutSpace(span.of(article.text()));
        return expected.contentEquals(traced) ? Optional.empty() : Optional.of("span " + span + " is [" + expected
                + "] but traced to [" + traced + "] at " + ranges.stream().map(range -> range.of(source)).toList());
    }

    /** The span, extended over references that stand for two units when only one of them was asked for. */
    private TextSpan withWholeReferences(TextSpan asked, List<TextSpan> ranges) {
        if (ranges.isEmpty()) {
            return asked;
        }
        TextSpan first = article.sourceMap().toText(ranges.get(0));
        TextSpan last = article.sourceMap().toText(ranges.get(ranges.size() - 1));
        return new TextSpan(Math.max(asked.start() - 1, Math.min(asked.start(), first.start())),
                Math.min(asked.end() + 1, Math.max(asked.end(), last.end())));
    }

    /** The changed file reads as the edit announces. */
    public Optional<String> changes(TextSpan span, String replacement) {
        SourceEdit edit = article.sourceMap().replace(span, replacement);
        String changed = edit.applyToSource(source);
        String expected = edit.applyToText(article.text());
        String reread = HtmlReader.article(changed, StandardCharsets.UTF_8).text();
        return reread.equals(expected) ? Optional.empty()
                : Optional.of("replacing " + span + " [" + span.of(article.text()) + "] by [" + replacement + "] with "
                        + edit.changes() + difference(expected, reread));
    }

    /** A random edit, near a character that is markup in HTML if there is one. */
    public Optional<String> changesAtRandom(Random random) {
        int length = article.text().length();
        if (length == 0) {
            return Optional.empty();
        }
        int start = random.nextInt(length + 1);
        if (random.nextInt(3) == 0) {
            int markup = nextMarkup(start);
            start = markup < 0 ? start : Math.max(0, Math.min(length, markup + random.nextInt(4) - 1));
        }
        int most = random.nextInt(10) == 0 ? 300 : 6;
        int end = Math.min(length, start + random.nextInt(most + 1));
        return changes(new TextSpan(start, end), INSERTIONS.get(random.nextInt(INSERTIONS.size())));
    }

    private int nextMarkup(int from) {
        for (int i = from; i < article.text().length(); i++) {
            if (article.text().charAt(i) == '&' || article.text().charAt(i) == '<') {
                return i;
            }
        }
        return -1;
    }

    /** Without white space, which may be collapsed, and without null characters, which may be replaced. */
    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (" \t\n\f\r\u0000\uFFFD".indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String difference(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return " should read [" + around(expected, at) + "] but reads [" + around(actual, at) + "]";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }
}
