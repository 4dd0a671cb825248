package claimmark.core.store;

/** Character references for what would otherwise be markup, or would be normalised away by an XML parser. */
final class XmlEscapes {

    private XmlEscapes() {
    }

    /** Appends character data. A carriage return would be read as a line feed, so it becomes a reference. */
    static void text(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }

    /** A whole attribute. Tabs and line ends would be read as spaces, so they become references. */
    static String attribute(String name, String value) {
        StringBuilder out = new StringBuilder(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
