package claimmark.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.XMLConstants;

/**
 * Prints a tree as XML, always in the same way. Elements of the sidecar get a layout made for line-wise comparison:
 * the first attribute beside the name, every other one on a line of its own, every child element on its own lines.
 * Inside text and inside elements of others nothing is added. Namespaces are declared where they are first needed.
 */
final class XmlPrinter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> scope = new HashMap<>();

    private XmlPrinter() {
        scope.put("", "");
        scope.put("xml", XMLConstants.XML_NS_URI);
    }

    /** The element by itself, without layout. */
    static String element(XmlElement element) {
        XmlPrinter printer = new XmlPrinter();
        printer.inline(element);
        return printer.out.toString();
    }

    /** A whole document, laid out, with its declaration; lines end in LF. */
    static String document(XmlElement root) {
        XmlPrinter printer = new XmlPrinter();
        printer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        printer.lines(root, "");
        return printer.out.toString();
    }

    private void lines(XmlElement element, String indent) {
        boolean own = element.name().isSidecar();
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
        XmlName name = element.name().isSidecar() ? XmlName.element(element.name().local()) : element.name();
        Map<String, String> hidden = new HashMap<>();
        out.append('<').append(name.qualified());
        List<String> attributes = attributes(element, name, hidden);
        if (!attributes.isEmpty()) {
            out.append(' ').append(String.join(separator, attributes));
        }
        if (element.children().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            content.run();
            out.append("</").append(name.qualified()).append('>');
        }
        scope.putAll(hidden);
    }

    /** The attributes as they are printed, after the namespaces that they, the name or the content may need. */
    private List<String> attributes(XmlElement element, XmlName name, Map<String, String> hidden) {
        SortedMap<String, String> declared = new TreeMap<>();
        declare(name, declared, hidden);
        element.declarations().forEach((prefix, uri) -> declare(new XmlName(uri, prefix, ""), declared, hidden));
        element.attributes().stream().map(XmlAttribute::name).filter(n -> !n.prefix().isEmpty())
                .forEach(n -> declare(n, declared, hidden));
        List<String> printed = new ArrayList<>();
        declared.forEach((prefix, uri) -> printed.add(
                XmlEscapes.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri)));
        element.attributes().forEach(a -> printed.add(XmlEscapes.attribute(a.name().qualified(), a.value())));
        return printed;
    }

    private void declare(XmlName name, Map<String, String> declared, Map<String, String> hidden) {
        String current = scope.getOrDefault(name.prefix(), "");
        if (!current.equals(name.namespace()) && !declared.containsKey(name.prefix())) {
            declared.put(name.prefix(), name.namespace());
            hidden.put(name.prefix(), current);
            scope.put(name.prefix(), name.namespace());
        }
    }
}
