package claimmark.core.html.display;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;

import claimmark.core.text.UnseenWords;

/**
 * How an element takes part in the text of its page. This follows the default style sheet of browsers (HTML Standard,
 * section 15.3, "Rendering: Non-replaced elements"), and two declarations of an inline style: {@code display} and
 * {@code visibility}.
 */
public enum ElementDisplay {
    /** The element and everything in it is invisible. */
    HIDDEN(Separation.NONE),
    INLINE(Separation.NONE),
    /** A line break. */
    BREAK(Separation.BREAK),
    /** A table cell. */
    CELL(Separation.CELL),
    /** A block without margin. */
    LINE(Separation.LINE),
    /** A list. It is a block with a margin, unless it stands in another list. */
    LIST(Separation.PARAGRAPH),
    /** A block with a margin. */
    PARAGRAPH(Separation.PARAGRAPH),
    /** A block with a margin. White space in it is visible as written. */
    PREFORMATTED(Separation.PARAGRAPH);

    private static final Map<String, ElementDisplay> BY_NAME = byName();
    /** The values of {@code display} that turn an inline element into a block, by their first letters. */
    private static final List<String> BLOCK_VALUES = List.of("block", "flex", "grid", "table", "list-item");
    /** The start of ids that React gives to content which it sends hidden and then shows by a script. */
    private static final String SENT_AHEAD = "S:";

    /** The readings of ruby. They stand above the words, and belong to no sentence. */
    private static final Set<String> READINGS = Set.of("rt", "rtc");

    private final Separation separation;

    ElementDisplay(Separation separation) {
        this.separation = separation;
    }

    /** The separation before and after the content of such an element. */
    public Separation separation() {
        return separation;
    }

    /** Whether text in such an element has a line or a table cell of its own. */
    public boolean isBlock() {
        return ordinal() >= CELL.ordinal();
    }

    /**
     * How an element is displayed, whatever stands around it.
     *
     * @param style the element's own
     */
    static ElementDisplay of(Element element, InlineStyle style, HtmlRules rules) {
        String name = element.normalName();
        ElementDisplay display = BY_NAME.getOrDefault(name, INLINE);
        boolean closedDialog = name.equals("dialog") && !element.hasAttr("open");
        if (closedDialog || isRoot(element)) {
            return closedDialog ? HIDDEN : display;
        }
        if (display == HIDDEN || rules != HtmlRules.FIRST && READINGS.contains(name)) {
            boolean shadow = rules != HtmlRules.FIRST && name.equals("template") && element.hasAttr("shadowrootmode");
            return shadow ? INLINE : HIDDEN;
        }
        if (element.hasAttr("hidden") && !element.id().startsWith(SENT_AHEAD) && !isFoundBySearch(element, rules)) {
            return HIDDEN;
        }
        return styled(display, style, rules);
    }

    /** Whether an element is the whole page, which is always shown. */
    static boolean isRoot(Element element) {
        return element.nameIs("html") || element.nameIs("body");
    }

    /**
     * Why the text of an element is hidden. Empty for elements whose content is no text for readers, such as scripts,
     * or is shown in another way.
     */
    static Optional<UnseenWords.Hiding> whyHidden(Element element) {
        String name = element.normalName();
        if (name.equals("noscript") || name.equals("template")) {
            return Optional.of(name.equals("noscript") ? UnseenWords.Hiding.WITHOUT_SCRIPT
                    : UnseenWords.Hiding.TEMPLATE);
        }
        return BY_NAME.get(name) == HIDDEN || READINGS.contains(name) ? Optional.empty()
                : Optional.of(UnseenWords.Hiding.NOT_DISPLAYED);
    }

    /** Whether the reader of a page finds the content of a hidden element by search, as that of closed details. */
    private static boolean isFoundBySearch(Element element, HtmlRules rules) {
        return rules != HtmlRules.FIRST && element.attr("hidden").equalsIgnoreCase("until-found");
    }

    private static ElementDisplay styled(ElementDisplay display, InlineStyle style, HtmlRules rules) {
        if (style.isEmpty()) {
            return display;
        }
        String value = style.value("display");
        boolean invisible = rules == HtmlRules.FIRST && style.value("visibility").startsWith("hidden");
        if (value.startsWith("none") || invisible) {
            return HIDDEN;
        }
        return display == INLINE && BLOCK_VALUES.stream().anyMatch(value::startsWith) ? LINE : display;
    }

    private static Map<String, ElementDisplay> byName() {
        Map<String, ElementDisplay> displays = new HashMap<>();
        put(displays, HIDDEN, "area audio base basefont canvas datalist desc embed head iframe link meta metadata "
                + "noembed noframes noscript object param rp script select source style template title track video");
        put(displays, LINE, "address article aside body button caption center col colgroup dd details dialog div dt "
                + "fieldset figcaption footer form frameset header hgroup html legend li main nav optgroup option "
                + "search section summary table tbody tfoot thead tr");
        put(displays, LIST, "dir dl menu ol ul");
        put(displays, PARAGRAPH, "blockquote figure h1 h2 h3 h4 h5 h6 hr p");
        put(displays, PREFORMATTED, "listing plaintext pre textarea xmp");
        put(displays, CELL, "td th");
        put(displays, BREAK, "br");
        return Collections.unmodifiableMap(displays);
    }

    private static void put(Map<String, ElementDisplay> displays, ElementDisplay display, String names) {
        for (String name : names.split(" ")) {
            displays.put(name, display);
        }
    }
}
