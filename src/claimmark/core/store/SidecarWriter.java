package claimmark.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Review;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ForeignXml;
import claimmark.core.xml.XmlParser;
import claimmark.core.xml.XmlPrinter;

/**
 * Writes a review as a sidecar. Equal reviews give equal texts.
 *
 * <pre>
 * byte[] bytes = SidecarWriter.bytes(review);
 * </pre>
 *
 * The layout is made for comparing versions in Git. Annotations are in document order. Each annotation has lines of its
 * own, and the first of them contains its id. The first attribute of an element stands beside the element's name, and
 * every other attribute on a line of its own. Nothing changes in the text unless the review changes.
 */
public final class SidecarWriter {

    private SidecarWriter() {
    }

    /**
     * The sidecar as text; lines end in LF.
     *
     * @throws IllegalArgumentException when the review has foreign content that is not well-formed XML; the reader
     *             never produces such content
     */
    public static String write(Review review) {
        ElementBuilder root = ReviewXml.write(review);
        ForeignXml foreign = ForeignXml.of(root);
        return XmlPrinter.document(root.build(foreign), root.before(foreign));
    }

    /**
     * Why a sidecar could not be read again; empty when it can.
     *
     * @param most how many bytes a sidecar may have
     */
    public static Optional<Fault> obstacle(byte[] bytes, int most) {
        if (bytes.length > most) {
            return Optional.of(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR));
        }
        return comments(bytes) > XmlParser.MAXIMUM_COMMENTS ? Optional.of(Fault.of(FaultCode.TOO_MANY_COMMENTS))
                : Optional.empty();
    }

    /** How many comments and processing instructions there are, beside the XML declaration. */
    private static int comments(byte[] bytes) {
        int comments = -1;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == '<' && (bytes[i] == '!' || bytes[i] == '?')) {
                comments++;
                byte end = bytes[i] == '!' ? (byte) '-' : (byte) '?';
                for (i += 2; i < bytes.length && !(bytes[i] == '>' && bytes[i - 1] == end); i++) {
                    // What stands in it is nothing of the sidecar.
                }
            }
        }
        return comments;
    }

    /** The same for {@link Sidecar#MAXIMUM_BYTES}. */
    public static Optional<Fault> obstacle(byte[] bytes) {
        return obstacle(bytes, Sidecar.MAXIMUM_BYTES);
    }

    /**
     * The sidecar as the bytes of its file, in UTF-8.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    public static byte[] bytes(Review review) {
        return write(review).getBytes(StandardCharsets.UTF_8);
    }
}
