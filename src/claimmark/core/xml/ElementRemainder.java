package claimmark.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the foreign content of dependent children back into these children. {@link ElementReader#dependentChild} leaves
 * it as a remainder: an element with the name and the type of the child, and nothing but the unknown content.
 */
final class ElementRemainder {

    private static final String TYPE = "type";

    private ElementRemainder() {
    }

    /**
     * Merges each remainder into the child that it belongs to. A child has at most one remainder.
     *
     * @param children the dependent children; a child that gets its remainder back is replaced in the list
     * @return what is no remainder of any child
     */
    static List<XmlNode> restore(List<XmlNode> nodes, List<XmlElement> children) {
        List<XmlNode> others = new ArrayList<>();
        boolean[] restored = new boolean[children.size()];
        for (XmlNode node : nodes) {
            int index = 0;
            while (index < restored.length && (restored[index] || !isRemainder(node, children.get(index)))) {
                index++;
            }
            if (index < restored.length && node instanceof XmlElement element) {
                children.set(index, merge(children.get(index), element));
                restored[index] = true;
            } else {
                others.add(node);
            }
        }
        return others;
    }

    private static boolean isRemainder(XmlNode node, XmlElement child) {
        return node instanceof XmlElement element && element.is(child.name().local()) && !element.hasText()
                && element.value(TYPE).equals(child.value(TYPE)) && !hasAttributeOf(child, element);
    }

    /** Whether the two share an attribute. Then the element is no remainder, but another element of the same name. */
    private static boolean hasAttributeOf(XmlElement child, XmlElement element) {
        Set<String> known = child.attributes().stream().map(attribute -> attribute.name().key())
                .filter(key -> !key.equals(TYPE)).collect(Collectors.toSet());
        return element.attributes().stream().anyMatch(attribute -> known.contains(attribute.name().key()));
    }

    private static XmlElement merge(XmlElement child, XmlElement remainder) {
        List<XmlAttribute> attributes = XmlElement.union(child.attributes(), remainder.attributes());
        List<XmlElement> inner = new ArrayList<>(child.elements());
        List<XmlNode> others = restore(remainder.children(), inner);
        List<XmlNode> content = new ArrayList<>(inner);
        child.children().stream().filter(XmlNode.Text.class::isInstance).forEach(content::add);
        content.addAll(others);
        return new XmlElement(child.name(), remainder.declarations(), attributes, content, 0);
    }
}
