package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.WordEdges;

/**
 * Finds the charset that an HTML file declares, in a {@code meta} element or an XML declaration. The first 1,024 bytes
 * are looked at first (HTML Standard, section 13.2.3.2, "Prescan a byte stream to determine its encoding"). A later
 * declaration counts as well, as in browsers (section 13.2.3.4, "Changing the encoding while parsing").
 */
final class CharsetDeclaration {

    private static final int PRESCANNED = 1024;
    private static final int FARTHEST = 1_000_000;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern DECLARATION = WordEdges.compile(
            "<(?:meta\\b[^<>]*?charset|\\?xml\\b[^<>]*?encoding)\\s*=\\s*[\"']?\\s*([^\\s\"'/;>]+)",
            Pattern.CASE_INSENSITIVE);

    private CharsetDeclaration() {
    }

    static Optional<Charset> in(byte[] file) {
        Optional<Charset> early = in(file, PRESCANNED);
        return early.isPresent() || file.length <= PRESCANNED ? early : in(file, FARTHEST);
    }

    private static Optional<Charset> in(byte[] file, int limit) {
        String head = new String(file, 0, Math.min(file.length, limit), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(""));
        while (declaration.find()) {
            Optional<Charset> declared = CharsetLabels.charset(declaration.group(1));
            if (declared.isPresent()) {
                return declared;
            }
        }
        return Optional.empty();
    }
}
