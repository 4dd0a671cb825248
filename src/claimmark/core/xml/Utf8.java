package claimmark.core.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.FaultCode;

/**
 * Decodes and encodes UTF-8, the encoding of every sidecar. The bytes are decoded before they are parsed. So the place
 * of an invalid byte is known, and the XML parser does not guess another encoding or print to the console.
 */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The decoder's replacement for invalid bytes. It may also be a regular character of the text. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    /**
     * Decodes bytes to text, without a byte order mark.
     *
     * @throws XMLStreamException with the place of the first invalid byte
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
