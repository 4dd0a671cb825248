package claimmark.core.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * Reads the XML declaration of a text that was decoded from UTF-8. The parser would not notice that the declaration
 * names another encoding. And it reads XML 1.1, which has characters that cannot be written as XML 1.0.
 */
final class XmlDeclaration {

    private static final Pattern VERSION = Pattern.compile("^<\\?xml\\s+version\\s*=\\s*([\"'])([^\"'<>]*)\\1");
    private static final Pattern ENCODING = Pattern.compile("\\G\\s+encoding\\s*=\\s*([\"'])([^\"'<>]*)\\1");
    /** Texts in ASCII are UTF-8, too. */
    private static final Set<String> FITTING = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private XmlDeclaration() {
    }

    /** @throws RefusedXmlException when the text says that it is something else than XML 1.0 in UTF-8 */
    static void check(String text) throws RefusedXmlException {
        Matcher version = VERSION.matcher(text);
        if (!version.find()) {
            return;
        }
        if (!version.group(2).equals("1.0")) {
            throw refused(FaultCode.OTHER_XML_VERSION, version, text);
        }
        Matcher encoding = ENCODING.matcher(text);
        if (encoding.find(version.end()) && !FITTING.contains(encoding.group(2).toLowerCase(Locale.ROOT))) {
            throw refused(FaultCode.OTHER_ENCODING, encoding, text);
        }
    }

    private static RefusedXmlException refused(FaultCode code, Matcher said, String text) {
        return new RefusedXmlException(Fault.of(code, said.group(2)),
                TextLocation.endOf(text.substring(0, said.start(2))));
    }
}
