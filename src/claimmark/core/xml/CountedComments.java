package claimmark.core.xml;

import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.FaultCode;

/** Reads the comments and processing instructions of a document, up to a number. */
final class CountedComments {

    private int left;

    CountedComments(int most) {
        left = most;
    }

    /**
     * The comment or processing instruction that was read, as XML; empty when it is something else.
     *
     * @throws RefusedXmlException when there are too many
     */
    Optional<String> read(XMLStreamReader reader) throws RefusedXmlException {
        Optional<String> markup = switch (reader.getEventType()) {
            case XMLStreamConstants.COMMENT -> Optional.of("<!--" + orEmpty(reader.getText()) + "-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                String data = orEmpty(reader.getPIData());
                yield Optional.of("<?" + reader.getPITarget() + (data.isEmpty() ? "" : " " + data) + "?>");
            }
            default -> Optional.empty();
        };
        if (markup.isPresent() && left-- == 0) {
            throw new RefusedXmlException(FaultCode.TOO_MANY_COMMENTS, reader.getLocation());
        }
        return markup;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
