package claimmark.core.store;

import java.nio.charset.StandardCharsets;

import claimmark.core.model.Review;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ForeignXml;
import claimmark.core.xml.XmlPrinter;

/**
 * Writes a review as a sidecar. Equal reviews give equal texts, in a layout for Git: annotations in document order,
 * each between lines of its own of which the first names its id; the first attribute of an element beside its name
 * and every other one on its own line; nothing that changes without the review changing.
 */
public final class SidecarWriter {

    private SidecarWriter() {
    }

    /**
     * The sidecar as text, with LF line ends.
     *
     * @throws IllegalArgumentException when the review has foreign content that is not well-formed XML, which the
     *             reader never produces
     */
    public static String write(Review review) {
        ElementBuilder root = ReviewXml.write(review);
        return XmlPrinter.document(root.build(ForeignXml.of(root)));
    }

    /**
     * The sidecar as it is stored, in UTF-8.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    public static byte[] bytes(Review review) {
        return write(review).getBytes(StandardCharsets.UTF_8);
    }
}
