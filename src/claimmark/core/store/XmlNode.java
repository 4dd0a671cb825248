package claimmark.core.store;

/** What may stand inside an element. */
sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Markup {

    /** Character data with all references resolved. */
    record Text(String text) implements XmlNode {

        boolean isWhite() {
            return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
        }
    }

    /** A comment or a processing instruction, as XML. */
    record Markup(String xml) implements XmlNode {
    }
}
