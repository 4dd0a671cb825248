package claimmark.core.store;

import claimmark.core.xml.XmlName;

/** The constants of the sidecar format: namespaces, versions and limits. */
public final class Sidecar {

    /** The namespace of version 1; a newer major version has another. */
    public static final String NAMESPACE = XmlName.OWN;

    /** The common beginning of the namespaces of all versions. */
    static final String NAMESPACE_FAMILY = "urn:claimmark:review:";

    /** The version that is written. */
    static final String VERSION = "1.1";

    /** The version before the ledger. Nothing of it is lost: its history becomes the beginning of the ledger. */
    static final String FIRST_VERSION = "1.0";

    /** The size up to which a sidecar is read. It is enough for some hundred thousand annotations. */
    static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

    /**
     * The length of an article text, in UTF-16 units, up to which the text is kept in the sidecar. An escaped unit
     * takes at most six bytes, so the kept text alone never exceeds {@link #MAXIMUM_BYTES}.
     */
    static final int LONGEST_TEXT = 32 * 1024 * 1024;

    private Sidecar() {
    }
}
