package claimmark.core.html;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Writes text so that HTML reads it as the same text. */
final class HtmlEscaper {

    private final CharsetEncoder encoder;
    private final boolean collapsed;

    /**
     * @param charset what the file is in
     * @param whiteSpace how white space is read where the text is to stand
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

    /** A lone surrogate cannot be written in any way; it is left to whoever writes the file to say so. */
    private boolean isEncodable(int codePoint) {
        return codePoint < 0x80 || Character.getType(codePoint) == Character.SURROGATE
                || encoder.canEncode(Character.toString(codePoint));
    }
}
