package claimmark.core.html.display;

import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * The declarations of an element's {@code style} attribute. White space does not count, and neither does case.
 *
 * <pre>
 * InlineStyle.of(element).value("display").startsWith("none")
 * </pre>
 *
 * @param declarations the declarations, each after a semicolon
 */
record InlineStyle(String declarations) {

    /** No declaration at all. */
    static final InlineStyle NONE = new InlineStyle("");

    static InlineStyle of(Element element) {
        return element.hasAttr("style") ? new InlineStyle(";" + withoutSpace(element.attr("style"))) : NONE;
    }

    boolean isEmpty() {
        return declarations.isEmpty();
    }

    /**
     * All declarations from the value of a property on; empty when it is not declared. If the property is declared
     * several times, the last one counts.
     */
    String value(String property) {
        String start = ";" + property + ":";
        int declaration = declarations.lastIndexOf(start);
        return declaration < 0 ? "" : declarations.substring(declaration + start.length());
    }

    private static String withoutSpace(String style) {
        StringBuilder compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (style.charAt(i) > ' ') {
                compact.append(style.charAt(i));
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }
}
