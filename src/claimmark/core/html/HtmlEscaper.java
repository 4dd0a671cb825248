package claimmark.core.html;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Escapes text, so that HTML reads it as exactly this text. */
final class HtmlEscaper {

    private final CharsetEncoder encoder;
    private final boolean collapsed;

    /**
     * @param charset the charset of the file; characters that it lacks become references
     * @param whiteSpace how white space is read at the place of the text
     */
    HtmlEscaper(Charset charset, WhiteSpace whiteSpace) {
        encoder = charset.newEncoder();
        collapsed = whiteSpace == WhiteSpace.COLLAPSED;
    }

    String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    private void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '\n' -> escaped.append(collapsed ? "<br>" : "\n");
            default -> {
                if (isEncodable(codePoint)) {
                    escaped.appendCodePoint(codePoint);
                } else {
                    escaped.append("&#").append(codePoint).append(';');
                }
            }
        }
    }

    /**
     * Whether the charset has a character. A lone surrogate counts as encodable: no reference can stand for it either,
     * and the writer of the file reports it.
     */
    private boolean isEncodable(int codePoint) {
        return codePoint < 0x80 || Character.getType(codePoint) == Character.SURROGATE
                || encoder.canEncode(Character.toString(codePoint));
    }
}
