package claimmark.core.store;

import java.nio.charset.StandardCharsets;

import claimmark.core.model.Review;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ForeignXml;
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
     * The sidecar as the bytes of its file, in UTF-8.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    public static byte[] bytes(Review review) {
        return write(review).getBytes(StandardCharsets.UTF_8);
    }
}
