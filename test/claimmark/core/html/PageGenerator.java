package claimmark.core.html;

import java.util.List;
import java.util.Random;

/** Makes small pages of everything that is hard about HTML, well-formed or not. */
public final class PageGenerator {

    /** What the pages are made of. */
    public static final List<String> FRAGMENTS = List.of(
            "a", "word", "two words", " ", "  ", "\n", "\r\n", "\r", "\t", "\f", "\u00A0", "\uD83D\uDE00",
            "\u0000", "é", "&", "& ", "&amp;", "&amp", "&lt;", "&lt", "&lt x", "<", "< ", "&not", "&notit;",
            "&notin;", "&#65;", "&#65", "&#x1F600;", "&#55357;", "&#128;", "&#0;", "&#32;", "&#10;", "&Tab;",
            "&nbsp;", "&nbsp", "&NotEqualTilde;", "&fjlig;", "&zzz;", "&;", "&#;", "&#x;", "<p>", "</p>", "<b>",
            "</b>", "<i>", "</i>", "<div>", "</div>", "<br>", "<br/>", "<hr>", "<ul><li>", "</ul>", "<li>",
            "<table>", "<tr>", "<td>", "</td>", "</table>", "<pre>", "<pre>\n", "</pre>", "<textarea>",
            "</textarea>", "<h1>", "</h1>", "<!-- c -->", "<!--", "-->", "<script>x</script>", "<style>y</style>",
            "<svg>", "</svg>", "<![CDATA[", "]]>", "<math>", "</math>", "<xmp>", "</xmp>", "<a href='?a&b'>",
            "</a>", "<span hidden>h</span>", "<span style='display:block'>", "</span>", "<title>", "</title>",
            "</body>", "</html>", "<head>", "<body>", "<select><option>o</select>", "<noscript>n</noscript>",
            "<iframe>f</iframe>", "</", "</nope>", "</>", "<>", "<!", "<?", "<template>t</template>", "<button>",
            "</button>", "<ruby>r<rp>(</rp><rt>t</ruby>", "<blockquote>", "<form>", "<dl><dt>", "<dd>", "</dl>",
            "<p hidden>", "<p/>", "<b", "x>", ";", "#", "/", "\"", "'", "=", "]]", "\uFEFF");

    private PageGenerator() {
    }

    /** A page of at most so many fragments. */
    public static String page(Random random, int mostFragments) {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(mostFragments + 1); i > 0; i--) {
            page.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        return page.toString();
    }

    /** A page with a few of its characters deleted, doubled, or replaced by a fragment. */
    public static String mutate(String page, Random random) {
        StringBuilder mutated = new StringBuilder(page);
        for (int i = random.nextInt(8) + 1; i > 0 && mutated.length() > 0; i--) {
            int start = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), start + random.nextInt(20));
            String stretch = mutated.substring(start, end);
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(start, end);
                case 1 -> mutated.insert(start, stretch);
                default -> mutated.replace(start, end, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        }
        return mutated.toString();
    }
}
