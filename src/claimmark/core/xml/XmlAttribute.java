package claimmark.core.xml;

/** An attribute of an {@link XmlElement}; its value is what a parser reports, with all references resolved. */
record XmlAttribute(XmlName name, String value) {
}
