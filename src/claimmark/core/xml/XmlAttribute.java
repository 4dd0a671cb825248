package claimmark.core.xml;

/** An attribute of an {@link XmlElement}. All references in its value are resolved. */
record XmlAttribute(XmlName name, String value) {
}
