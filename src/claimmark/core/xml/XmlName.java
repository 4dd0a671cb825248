package claimmark.core.xml;

/**
 * A qualified name of XML.
 *
 * @param namespace the namespace; empty for none
 * @param prefix the prefix as it was written; empty for none
 * @param local the local name, without the prefix
 */
public record XmlName(String namespace, String prefix, String local) {

    /** The namespace of the sidecar's own elements. */
    public static final String OWN = "urn:claimmark:review:1";

    /** The name of an attribute without a namespace, as all attributes of the sidecar are. */
    static XmlName attribute(String local) {
        return new XmlName("", "", local);
    }

    static XmlName element(String local) {
        return new XmlName(OWN, "", local);
    }

    /** Whether this is the name of one of the sidecar's own elements. */
    public boolean isOwn() {
        return namespace.equals(OWN);
    }

    /** The name in the form that {@link ForeignContent} uses: {@code {namespace}local}. */
    String key() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
