package claimmark.core.xml;

import java.util.Optional;

/**
 * Limits how much the content of other tools may grow when a document is read. Each element is kept with all namespace
 * declarations that it needs, so a small document with a long namespace and many small elements could fill the memory.
 */
final class ForeignLimit {

    /** How much longer than the whole document the content may be, in UTF-16 units. */
    private static final int GROWTH = 16 << 20;

    private long left;

    /** @param length of the document, in UTF-16 units */
    ForeignLimit(int length) {
        left = (long) length + GROWTH;
    }

    /** The element, comment or processing instruction as XML; empty when it is too long. */
    Optional<String> print(XmlNode node) {
        Optional<String> text = node instanceof XmlElement element
                ? XmlPrinter.element(element.withoutLayout(), (int) Math.min(left, Integer.MAX_VALUE))
                : Optional.of(((XmlNode.Markup) node).xml());
        left -= text.map(String::length).orElse(0);
        return text;
    }
}
