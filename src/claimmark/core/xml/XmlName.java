package claimmark.core.xml;

import claimmark.core.store.Sidecar;

/**
 * A qualified name of XML.
 *
 * @param namespace the namespace it is in; empty for none
 * @param prefix as it was written; empty for none
 * @param local the name proper
 */
public record XmlName(String namespace, String prefix, String local) {

    /** The name of an attribute that stands in no namespace, as all attributes of the sidecar do. */
    static XmlName attribute(String local) {
        return new XmlName("", "", local);
    }

    static XmlName element(String local) {
        return new XmlName(Sidecar.NAMESPACE, "", local);
    }

    public boolean isSidecar() {
        return namespace.equals(Sidecar.NAMESPACE);
    }

    /** The name as {@link claimmark.core.xml.ForeignContent} writes it. */
    String key() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
