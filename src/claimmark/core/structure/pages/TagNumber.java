package claimmark.core.structure.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers for tags. Tags with a similar use have neighbouring numbers. */
final class TagNumber {

    private static final List<String> TAGS = List.of("p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a",
            "tr", "td", "th", "table", "tbody", "ul", "ol", "blockquote", "pre", "figcaption", "figure", "section",
            "article", "main", "header", "footer", "nav", "aside", "button", "dt", "dd", "dl", "form", "body",
            "details", "summary");

    private static final Map<String, Integer> NUMBERS = IntStream.range(0, TAGS.size()).boxed()
            .collect(Collectors.toUnmodifiableMap(TAGS::get, number -> number));

    private TagNumber() {
    }

    /** The number of a tag; -1 for rare tags. */
    static int of(String tag) {
        return NUMBERS.getOrDefault(tag, -1);
    }
}
