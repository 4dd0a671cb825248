package claimmark.core.xml;

/**
 * A qualified name of XML.
 *
 * @param namespace the namespace it is in; empty for none
 * @param prefix as it was written; empty for none
 * @param local the name proper
 */
public record XmlName(String namespace, String prefix, String local) {

    /** The namespace of our own elements. */
    public static final String OWN = "urn:claimmark:review:1";

    /** The name of an attribute that stands in no namespace, as all attributes of ours do. */
    static XmlName attribute(String local) {
        return new XmlName("", "", local);
    }

    static XmlName element(String local) {
        return new XmlName(OWN, "", local);
    }

    /** Whether it names an element of ours. */
    public boolean isOwn() {
        return namespace.equals(OWN);
    }

    /** The name as {@link claimmark.core.xml.ForeignContent} writes it. */
    String key() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
