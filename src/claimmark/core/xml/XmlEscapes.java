package claimmark.core.xml;

/** Writes character references for characters that a parser would take for markup, or would normalise. */
final class XmlEscapes {

    private XmlEscapes() {
    }

    /** Appends character data. A carriage return would be read as a line feed, so it becomes a reference. */
    static void text(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '\r') {
                out.append(text, done, i).append(reference(c));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Appends a whole attribute. Tabs and line ends would be read as spaces, so they become references. */
    static void attribute(String name, String value, StringBuilder out) {
        out.append(name).append("=\"");
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c < ' ') {
                out.append(value, done, i).append(reference(c));
                done = i + 1;
            }
        }
        out.append(value, done, value.length()).append('"');
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ";";
        };
    }
}
