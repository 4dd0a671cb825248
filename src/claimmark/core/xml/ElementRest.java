package claimmark.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@link ElementReader#part} left of an element that has no foreign content of its own: an element of the same
 * name and type that holds nothing but what is not known.
 */
final class ElementRest {

    private static final String TYPE = "type";

    private ElementRest() {
    }

    /**
     * Puts what is the rest of a part back into that part, of which there is one rest at most.
     *
     * @param parts is changed
     * @return the elements that are no rest of any part
     */
    static List<XmlElement> restore(List<XmlElement> elements, List<XmlElement> parts) {
        List<XmlElement> others = new ArrayList<>();
        boolean[] whole = new boolean[parts.size()];
        for (XmlElement element : elements) {
            int part = 0;
            while (part < whole.length && (whole[part] || !isRest(element, parts.get(part)))) {
                part++;
            }
            if (part < whole.length) {
                parts.set(part, merge(parts.get(part), element));
                whole[part] = true;
            } else {
                others.add(element);
            }
        }
        return others;
    }

    private static boolean isRest(XmlElement element, XmlElement part) {
        return element.is(part.name().local()) && !element.hasText()
                && element.value(TYPE).equals(part.value(TYPE)) && !hasAttributeOf(part, element);
    }

    /** What has an attribute that the part has, too, is another element of its name. */
    private static boolean hasAttributeOf(XmlElement part, XmlElement element) {
        Set<String> known = part.attributes().stream().map(attribute -> attribute.name().key())
                .filter(key -> !key.equals(TYPE)).collect(Collectors.toSet());
        return element.attributes().stream().anyMatch(attribute -> known.contains(attribute.name().key()));
    }

    private static XmlElement merge(XmlElement part, XmlElement rest) {
        List<XmlAttribute> attributes = XmlElement.union(part.attributes(), rest.attributes());
        List<XmlElement> inner = new ArrayList<>(part.elements());
        List<XmlElement> others = restore(rest.elements(), inner);
        List<XmlNode> content = new ArrayList<>(inner);
        part.children().stream().filter(XmlNode.Text.class::isInstance).forEach(content::add);
        content.addAll(others);
        return new XmlElement(part.name(), rest.declarations(), attributes, content, 0);
    }
}
