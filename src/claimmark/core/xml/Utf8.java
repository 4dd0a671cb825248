package claimmark.core.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.FaultCode;

/**
 * The encoding of every sidecar. Decoding it before parsing finds out where a file is damaged, and keeps an XML parser
 * from guessing (and from printing to the console, as that of the JDK does when it meets such a byte).
 */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What stands for bytes that cannot be decoded, and now and then for itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws XMLStreamException with the place of the first byte that cannot be decoded
     */
    public static String decode(byte[] bytes) throws XMLStreamException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static void refuseMalformed(byte[] bytes) throws XMLStreamException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        if (result.isError()) {
            throw new RefusedXmlException(FaultCode.NOT_UTF_8,
                    TextLocation.endOf(text.flip().toString()));
        }
    }
}
