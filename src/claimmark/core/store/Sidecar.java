package claimmark.core.store;

import claimmark.core.xml.XmlName;

/** What identifies a sidecar, and the bounds within which one is read. */
public final class Sidecar {

    /** The namespace of version 1; a newer major version has another. */
    public static final String NAMESPACE = XmlName.OWN;

    /** What the namespaces of all versions begin with. */
    static final String NAMESPACE_FAMILY = "urn:claimmark:review:";

    /** What is written. */
    static final String VERSION = "1.1";

    /** The version before the ledger, of which nothing is lost: its history becomes the beginning of the ledger. */
    static final String FIRST_VERSION = "1.0";

    /** Some hundred thousand annotations; beyond that it is no sidecar that anyone wrote. */
    static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

    /**
     * UTF-16 units of the kept article text; a longer text is not kept. Escaped, each takes six bytes at most, so that
     * a sidecar always stays within {@link #MAXIMUM_BYTES}.
     */
    static final int LONGEST_TEXT = 32 * 1024 * 1024;

    private Sidecar() {
    }
}
