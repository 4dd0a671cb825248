package claimmark.core.xml;

import java.util.List;

/**
 * A whole XML text.
 *
 * @param column the column in which the root's start tag ends, from 1
 * @param before the comments and processing instructions before the root, as XML
 * @param after the comments and processing instructions after it
 * @param length of the text, in UTF-16 units
 */
public record XmlDocument(XmlElement root, int column, List<String> before, List<String> after, int length) {

    public XmlDocument {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
