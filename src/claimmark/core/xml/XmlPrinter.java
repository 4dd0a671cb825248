package claimmark.core.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints a tree as XML, always in the same way. Elements of the sidecar get a layout for line-by-line comparison: the
 * first attribute beside the name, every other attribute on a line of its own, every child element on its own lines.
 * Nothing is added inside texts and inside elements of other tools. Namespaces are declared where they are first used.
 */
public final class XmlPrinter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final NamespaceScope scope = new NamespaceScope();
    private final int longest;

    private XmlPrinter(int longest) {
        this.longest = longest;
    }

    /** One element without layout. */
    static String element(XmlElement element) {
        return element(element, Integer.MAX_VALUE).orElseThrow();
    }

    /**
     * One element without layout; empty when its text is longer than a limit.
     *
     * @param longest in UTF-16 units
     */
    static Optional<String> element(XmlElement element, int longest) {
        XmlPrinter printer = new XmlPrinter(longest);
        try {
            printer.inline(element);
            return Optional.of(printer.out.toString());
        } catch (TooLongException beyond) {
            return Optional.empty();
        }
    }

    /** Ends the printing of a text that grows beyond its limit, before it fills the memory. */
    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A whole document with layout and an XML declaration; lines end in LF.
     *
     * @param before the comments and processing instructions before the root
     */
    public static String document(XmlElement root, List<XmlNode> before) {
        XmlPrinter printer = new XmlPrinter(Integer.MAX_VALUE);
        printer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        before.forEach(node -> printer.line(node, ""));
        printer.lines(root, "");
        return printer.out.toString();
    }

    private void lines(XmlElement element, String indent) {
        boolean own = element.name().isOwn();
        out.append(indent);
        print(element, own ? "\n" + indent + STEP + STEP : " ", () -> {
            if (own && !element.hasText()) {
                out.append('\n');
                element.children().forEach(child -> line(child, indent + STEP));
                out.append(indent);
            } else {
                element.children().forEach(this::inline);
            }
        });
        out.append('\n');
    }

    private void line(XmlNode node, String indent) {
        if (node instanceof XmlElement element) {
            lines(element, indent);
        } else {
            out.append(indent);
            inline(node);
            out.append('\n');
        }
    }

    private void inline(XmlNode node) {
        if (node instanceof XmlElement element) {
            print(element, " ", () -> element.children().forEach(this::inline));
        } else if (node instanceof XmlNode.Text text) {
            XmlEscapes.text(text.text(), out);
        } else if (node instanceof XmlNode.Markup markup) {
            out.append(markup.xml());
        }
    }

    private void print(XmlElement element, String separator, Runnable content) {
        XmlName name = element.name().isOwn() ? XmlName.element(element.name().local()) : element.name();
        out.append('<').append(name.qualified());
        attributes(element, scope.enter(name, element), separator);
        if (out.length() > longest) {
            throw new TooLongException();
        }
        if (element.children().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            content.run();
            out.append("</").append(name.qualified()).append('>');
        }
        scope.leave();
    }

    private void attributes(XmlElement element, Map<String, String> declarations, String separator) {
        String gap = " ";
        for (Map.Entry<String, String> declaration : declarations.entrySet()) {
            String prefix = declaration.getKey();
            out.append(gap);
            XmlEscapes.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, declaration.getValue(), out);
            gap = separator;
        }
        for (XmlAttribute attribute : element.attributes()) {
            out.append(gap);
            XmlEscapes.attribute(attribute.name().qualified(), attribute.value(), out);
            gap = separator;
        }
    }
}
