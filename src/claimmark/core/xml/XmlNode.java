package claimmark.core.xml;

/** Content of an element: a child element, a text, a comment or a processing instruction. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Markup {

    /** Character data with all references resolved. */
    record Text(String text) implements XmlNode {

        boolean isWhite() {
            for (int i = 0; i < text.length(); i++) {
                if (" \t\n\r".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A comment or a processing instruction, as XML. */
    record Markup(String xml) implements XmlNode {
    }
}
