package claimmark.core.structure;

import java.util.List;

/** Tags as numbers, those next to each other that are used alike. */
final class TagNumber {

    private static final List<String> TAGS = List.of("p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a",
            "tr", "td", "th", "table", "tbody", "ul", "ol", "blockquote", "pre", "figcaption", "figure", "section",
            "article", "main", "header", "footer", "nav", "aside", "button", "dt", "dd", "dl", "form", "body",
            "details", "summary");

    private TagNumber() {
    }

    /** The number of a tag; -1 for the rare ones. */
    static int of(String tag) {
        return TAGS.indexOf(tag);
    }
}
