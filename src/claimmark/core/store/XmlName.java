package claimmark.core.store;

/**
 * A qualified name of XML.
 *
 * @param namespace the namespace it is in; empty for none
 * @param prefix as it was written; empty for none
 * @param local the name proper
 */
record XmlName(String namespace, String prefix, String local) {

    /** The name of an attribute that stands in no namespace, as all attributes of the sidecar do. */
    static XmlName attribute(String local) {
        return new XmlName("", "", local);
    }

    static XmlName element(String local) {
        return new XmlName(Sidecar.NAMESPACE, "", local);
    }

    boolean isSidecar() {
        return namespace.equals(Sidecar.NAMESPACE);
    }

    /** The name as {@link claimmark.core.model.ForeignContent} writes it. */
    String key() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
